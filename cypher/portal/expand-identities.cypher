// Purpose: records, groups and match edges of identities, one page a node.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   identity_id
UNWIND $nodes AS node
MATCH (i:Identity {id: node.id})
CALL (node, i) {
  CALL (i) {
    MATCH (i)<-[:STATES]-(o:Record) RETURN 'STATES' AS kind, o.id AS toId, 'RECORD' AS toKind, null AS m
    UNION ALL
    MATCH (i)<-[:HAS]-(o:IdentityGroup) RETURN 'HAS' AS kind, o.id AS toId, 'GROUP' AS toKind, null AS m
    UNION ALL
    MATCH (i)-[m:MATCHES]-(o:Identity) RETURN 'MATCHES' AS kind, o.id AS toId, 'IDENTITY' AS toKind, m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m {.key, .bits, .probability, .verdict} AS edge
