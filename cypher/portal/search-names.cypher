// Purpose: identities whose name keys meet a query, best first, of the systems that the viewer reads.
// Params:  terms (escaped Lucene text), systems [string] (null: every system), limit
// Columns: record, identities [{id, content}] (the one found)
// Index:   identity_keys (full text, hands out its rows by score)
CALL db.index.fulltext.queryNodes('identity_keys', $terms) YIELD node
MATCH (r:Record)-[:STATES]->(node)
WHERE r.version > 0 AND ($systems IS NULL OR r.system IN $systems)
RETURN r {.id, .system, .reference, .groupId, .ownerState, .ownerAuthority} AS record,
  [node {.id, .content}] AS identities, [] AS documents
LIMIT $limit
