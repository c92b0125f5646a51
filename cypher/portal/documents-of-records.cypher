// Purpose: the travel documents of records in the order in which comparisons number them.
// Params:  recordIds [string]
// Columns: recordId, version, documents [{id, number}]
// Index:   record_id
UNWIND $recordIds AS recordId
MATCH (r:Record {id: recordId})
RETURN recordId, r.version AS version,
  COLLECT { MATCH (r)-[:CITES]->(d) RETURN d {.id, .number} ORDER BY d.id } AS documents
