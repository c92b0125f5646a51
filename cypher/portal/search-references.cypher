// Purpose: records of this reference, of the systems that the viewer reads.
// Params:  reference, systems [string] (null: every system), limit
// Columns: record, identities [{id, content}] (the first ones)
// Index:   record_reference
MATCH (r:Record {reference: $reference})
WHERE r.version > 0 AND ($systems IS NULL OR r.system IN $systems)
WITH r ORDER BY r.id LIMIT $limit
RETURN r {.id, .system, .reference, .groupId, .ownerState, .ownerAuthority} AS record, [] AS documents,
  COLLECT { MATCH (r)-[:STATES]->(i) RETURN i {.id, .content} ORDER BY i.id LIMIT 4 } AS identities
