// Purpose: take the write lock on each record of a batch, making the node where the record is new, and read what is stored.
// Params:  rows [{key, recordId}] in the order of their keys; now; loadId (null: no initial load)
// Columns: key, id, version, bodyHash, groupId, identities [{id, reference, hash, version}], documents [{id, hash}], templates [{id, hash}], samples [{id, hash, state, waits, templateIds}], waits, loaded [{version, bodyHash}] (by the load)
// Index:   record_key
UNWIND $rows AS row
MERGE (r:Record {key: row.key})
  ON CREATE SET r.id = row.recordId, r.version = 0
SET r.lockedAt = $now
RETURN r.key AS key, r.id AS id, r.version AS version, r.bodyHash AS bodyHash, r.groupId AS groupId,
  [(r)-[:STATES]->(i) | i {.id, .reference, .hash, .version}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .hash}] AS documents,
  [(r)-[:CARRIES]->(t) | t {.id, .hash}] AS templates,
  [(r)-[:HOLDS]->(s) | s {.id, .hash, .state, waits: s.state = 'PENDING', templateIds: [(s)-[:YIELDED]->(t) | t.id]}] AS samples,
  coalesce(r.waits, false) AS waits,
  CASE WHEN $loadId IS NULL THEN [] ELSE [(r)-[:HAD]->(v) WHERE v.loadId = $loadId | v {.version, .bodyHash}] END AS loaded
