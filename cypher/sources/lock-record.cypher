// Purpose: take the write lock on one record.
// Params:  recordId, now
// Columns: version, groupId
// Index:   record_id
MATCH (r:Record {id: $recordId})
SET r.lockedAt = $now
RETURN r.version AS version, r.groupId AS groupId
