// Purpose: what a record states, cites and carries, one page a node.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   record_id
UNWIND $nodes AS node
MATCH (r:Record {id: node.id})
CALL (node, r) {
  CALL (r) {
    MATCH (r)-[e:STATES]->(o:Identity) RETURN 'STATES' AS kind, o.id AS toId, 'IDENTITY' AS toKind, null AS m
    UNION ALL
    MATCH (r)-[e:CITES]->(o:TravelDocument) RETURN 'CITES' AS kind, o.id AS toId, 'DOCUMENT' AS toKind, null AS m
    UNION ALL
    MATCH (r)-[e:CARRIES]->(o:BiometricTemplate) RETURN 'CARRIES' AS kind, o.id AS toId, 'TEMPLATE' AS toKind, null AS m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m AS edge
