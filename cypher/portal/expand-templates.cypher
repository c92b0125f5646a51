// Purpose: records and hits of biometric templates, one page a node; no score.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   biometric_template_id
UNWIND $nodes AS node
MATCH (t:BiometricTemplate {id: node.id})
CALL (node, t) {
  CALL (t) {
    MATCH (t)<-[:CARRIES]-(o:Record) RETURN 'CARRIES' AS kind, o.id AS toId, 'RECORD' AS toKind, null AS m
    UNION ALL
    MATCH (t)-[m:MATCHES]-(o:BiometricTemplate) RETURN 'MATCHES' AS kind, o.id AS toId, 'TEMPLATE' AS toKind, m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m {.key, .modality, .engine} AS edge
