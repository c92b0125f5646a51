// Purpose: identities and links of identity groups, one page a node.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   identity_group_id
UNWIND $nodes AS node
MATCH (g:IdentityGroup {id: node.id})
CALL (node, g) {
  CALL (g) {
    MATCH (g)-[:HAS]->(o:Identity) RETURN 'HAS' AS kind, o.id AS toId, 'IDENTITY' AS toKind, null AS m
    UNION ALL
    MATCH (g)<-[:JOINS]-(o:Link) RETURN 'JOINS' AS kind, o.id AS toId, 'LINK' AS toKind, null AS m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m AS edge
