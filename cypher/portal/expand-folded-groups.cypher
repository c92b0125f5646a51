// Purpose: identities of identity groups and the links to other groups, each link as one edge, one page a node.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null), link (null for an identity), toSystem (of a group)
// Index:   identity_group_id
UNWIND $nodes AS node
MATCH (g:IdentityGroup {id: node.id})
CALL (node, g) {
  CALL (g) {
    MATCH (g)-[:HAS]->(o:Identity)
    RETURN 'HAS' AS kind, o.id AS toId, 'IDENTITY' AS toKind, o.id AS place, null AS l, null AS toSystem
    UNION ALL
    MATCH (g)<-[:JOINS]-(l:Link)-[:JOINS]->(o:IdentityGroup)
    RETURN 'LINK' AS kind, o.id AS toId, 'GROUP' AS toKind, l.id AS place, l, o.system AS toSystem
  }
  WITH kind, toId, toKind, l, toSystem, kind + ':' + place AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, l, toSystem, at ORDER BY at LIMIT $limit
}
OPTIONAL MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN node.id AS fromId, kind, toId, toKind, at, null AS edge, toSystem,
  l {.id, .colour, .redKind, .automatic, .cause, .basis, .since, .systems, authority: f.authority} AS link
