// Purpose: identities under yellow links of the given authorities whose name keys meet a question, best first.
// Params:  terms (escaped Lucene text), scan (identities that the index hands out at most), authorities (null: all), limit
// Columns: id (of the link), content (of the identity)
// Index:   identity_keys (full text, hands out its rows by score)
CALL db.index.fulltext.queryNodes('identity_keys', $terms, {limit: $scan}) YIELD node
MATCH (node)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link) WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN l.id AS id, node.content AS content LIMIT $limit
