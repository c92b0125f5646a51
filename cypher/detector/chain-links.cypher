// Purpose: links of identity groups with the facts that decide who may see them, one step of a walk along chains.
// Params:  groupIds [string], sameOnly (only those that say one person: white and red-merge), limit (links a group)
// Columns: groupId, otherId, otherSystem, link, authority
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
CALL (g) {
  MATCH (g)<-[:JOINS]-(l:Link)-[:JOINS]->(o:IdentityGroup)
  WHERE NOT $sameOnly OR l.colour = 'WHITE' OR l.redKind = 'MERGE'
  RETURN l, o ORDER BY l.id LIMIT $limit
}
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN groupId, o.id AS otherId, o.system AS otherSystem, f.authority AS authority,
  l {.id, .colour, .redKind, .automatic, .systems, .since} AS link
