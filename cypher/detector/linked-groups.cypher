// Purpose: identity groups that are linked to any of the given ones.
// Params:  groupIds [string]
// Columns: a, b
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})<-[:JOINS]-(:Link)-[:JOINS]->(other:IdentityGroup)
RETURN g.id AS a, other.id AS b
