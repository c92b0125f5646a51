// Purpose: settled links of the chains that identity groups lie in: of every group reached over links that say one person.
// Params:  groupIds [string]
// Columns: id, a, b, colour, redKind
// Index:   identity_group_id
// One statement for a chain of any length: no path is kept, so that each group is met once from each of the given ones.
UNWIND $groupIds AS groupId
MATCH (:IdentityGroup {id: groupId}) (()-[:JOINS]-(n) WHERE n:IdentityGroup OR n.colour = 'WHITE' OR n.redKind = 'MERGE'){0,} (g)
WITH DISTINCT g WHERE g:IdentityGroup
MATCH (g)<-[:JOINS]-(l:Link)-[:JOINS]->(other:IdentityGroup)
WHERE l.colour <> 'YELLOW'
RETURN DISTINCT l.id AS id, CASE WHEN g.id < other.id THEN g.id ELSE other.id END AS a,
  CASE WHEN g.id < other.id THEN other.id ELSE g.id END AS b, l.colour AS colour, l.redKind AS redKind
