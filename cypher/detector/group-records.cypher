// Purpose: which record versions identity groups hold, to bring the index up to them before comparing.
// Params:  groupIds [string]
// Columns: id, groupId, version, revision (null: 0), waits (samples wait to be extracted), system, recordKind
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
RETURN DISTINCT r.id AS id, g.id AS groupId, r.version AS version, r.revision AS revision, coalesce(r.waits, false) AS waits, r.system AS system, r.recordKind AS recordKind
