// Purpose: the identity groups that links join.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   link_id
UNWIND $nodes AS node
MATCH (l:Link {id: node.id})
CALL (node, l) {
  CALL (l) {
    MATCH (l)-[:JOINS]->(o:IdentityGroup) RETURN 'JOINS' AS kind, o.id AS toId, 'GROUP' AS toKind, null AS m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m AS edge
