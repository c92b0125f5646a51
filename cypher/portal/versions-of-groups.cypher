// Purpose: when each version of the records of identity groups was stored, newest first.
// Params:  groupIds [string], limit
// Columns: id (of the record), system, groupId, ownerState, ownerAuthority, version, at
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
WITH DISTINCT r
MATCH (r)-[:HAD]->(v:RecordVersion)
RETURN r.id AS id, r.system AS system, r.groupId AS groupId, r.ownerState AS ownerState,
  r.ownerAuthority AS ownerAuthority, v.version AS version, v.recordedFrom AS at
ORDER BY at DESC, id LIMIT $limit
