// Purpose: the identity groups that links join.
// Params:  linkIds [string]
// Columns: linkId, groupId
// Index:   link_id
UNWIND $linkIds AS linkId
MATCH (l:Link {id: linkId})-[:JOINS]->(g:IdentityGroup)
RETURN linkId, g.id AS groupId
