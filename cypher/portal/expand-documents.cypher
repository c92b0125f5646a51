// Purpose: records and same-document edges of travel documents, one page a node.
// Params:  nodes [{id, after}] (after: position of the last row had, or ''), kinds [string], limit (rows a node)
// Columns: fromId, kind, toId, toKind, at (position), edge (null for edges that only say what belongs together)
// Index:   travel_document_id
UNWIND $nodes AS node
MATCH (d:TravelDocument {id: node.id})
CALL (node, d) {
  CALL (d) {
    MATCH (d)<-[:CITES]-(o:Record) RETURN 'CITES' AS kind, o.id AS toId, 'RECORD' AS toKind, null AS m
    UNION ALL
    MATCH (d)-[m:SAME_DOCUMENT]-(o:TravelDocument) RETURN 'SAME_DOCUMENT' AS kind, o.id AS toId, 'DOCUMENT' AS toKind, m
  }
  WITH kind, toId, toKind, m, kind + ':' + toId AS at
  WHERE kind IN $kinds AND at > node.after
  RETURN kind, toId, toKind, m, at ORDER BY at LIMIT $limit
}
RETURN node.id AS fromId, kind, toId, toKind, at, m {.key, .notes} AS edge
