// Purpose: links of identity groups with the facts that decide who may see them (Art 26).
// Params:  groupIds [string], limit (links a group)
// Columns: groupId, otherId, id, colour, redKind, automatic, cause, basis, since, systems, createdAt,
//          sin, authority, updatedAt [string]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
CALL (g) {
  MATCH (g)<-[:JOINS]-(l:Link)-[:JOINS]->(o:IdentityGroup)
  RETURN l, o ORDER BY l.id LIMIT $limit
}
OPTIONAL MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN groupId, o.id AS otherId, l.id AS id, l.colour AS colour, l.redKind AS redKind, l.automatic AS automatic,
  l.cause AS cause, l.basis AS basis, l.since AS since, l.systems AS systems, l.createdAt AS createdAt,
  f.sin AS sin, f.authority AS authority, f.updatedAt AS updatedAt
