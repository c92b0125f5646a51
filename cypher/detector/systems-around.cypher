// Purpose: systems whose data links join to groups, whatever the colour.
// Params:  groupIds [string]
// Columns: groupId, systems [string]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (:IdentityGroup {id: groupId})<-[:JOINS]-(l:Link)
UNWIND l.systems AS system
RETURN groupId, collect(DISTINCT system) AS systems
