// Purpose: settled links of the given groups, one step of the walk over a chain.
// Params:  groupIds [string]
// Columns: id, a, b, colour, redKind
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})<-[:JOINS]-(l:Link)-[:JOINS]->(other:IdentityGroup)
WHERE l.colour <> 'YELLOW'
RETURN DISTINCT l.id AS id, CASE WHEN g.id < other.id THEN g.id ELSE other.id END AS a,
  CASE WHEN g.id < other.id THEN other.id ELSE g.id END AS b, l.colour AS colour, l.redKind AS redKind
