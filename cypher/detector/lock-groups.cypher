// Purpose: take the write locks on identity groups in the order given, and read which record versions they hold now.
// Params:  groupIds (sorted), now
// Columns: id, records [{id, version, revision, waits, system, recordKind}]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
SET g.lockedAt = $now
RETURN g.id AS id, COLLECT { MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record) RETURN DISTINCT r {.id, .version, .revision, .waits, .system, .recordKind} } AS records
