// Purpose: take the write lock on a record and read what a further sample needs to know of it.
// Params:  recordId, now
// Columns: key, version, bodyHash, groupId, groupReference, system, reference, recordKind, ownerState, ownerAuthority, flags,
//          waits, carries (a template), hashes [string] (of its samples and templates), content (JSON of the present version)
// Index:   record_id
MATCH (r:Record {id: $recordId}) WHERE r.version > 0
SET r.lockedAt = $now
RETURN r.key AS key, r.version AS version, r.bodyHash AS bodyHash, r.groupId AS groupId,
  r.groupReference AS groupReference, r.system AS system, r.reference AS reference, r.recordKind AS recordKind,
  r.ownerState AS ownerState, r.ownerAuthority AS ownerAuthority, coalesce(r.flags, []) AS flags,
  coalesce(r.waits, false) AS waits, EXISTS { (r)-[:CARRIES]->() } AS carries,
  [(r)-[:HOLDS]->(s) | s.hash] + [(r)-[:CARRIES]->(t) WHERE t.hash IS NOT NULL | t.hash] AS hashes,
  head([(r)-[:HAD]->(v) WHERE v.recordedTo IS NULL | v.content]) AS content
