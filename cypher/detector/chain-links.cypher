// Purpose: links of identity groups with the facts that decide who may see them, read ahead along the chains that they lie in.
// Params:  groupIds [string], sameOnly (only those that say one person: white and red-merge), limit (links a group),
//          ahead (groups read from each of the given ones, itself and the nearest to it)
// Columns: groupId, otherId, otherSystem, link, authority
// Index:   identity_group_id
UNWIND $groupIds AS startId
MATCH (start:IdentityGroup {id: startId})
CALL (start) {
  MATCH (start) (()-[:JOINS]-(n) WHERE n:IdentityGroup OR NOT $sameOnly OR n.colour = 'WHITE' OR n.redKind = 'MERGE'){0,} (g)
  WITH DISTINCT g WHERE g:IdentityGroup
  RETURN g LIMIT $ahead
}
WITH DISTINCT g
CALL (g) {
  MATCH (g)<-[:JOINS]-(l:Link)-[:JOINS]->(o:IdentityGroup)
  WHERE NOT $sameOnly OR l.colour = 'WHITE' OR l.redKind = 'MERGE'
  RETURN l, o ORDER BY l.id LIMIT $limit
}
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN g.id AS groupId, o.id AS otherId, o.system AS otherSystem, f.authority AS authority,
  l {.id, .colour, .redKind, .automatic, .systems, .since} AS link
