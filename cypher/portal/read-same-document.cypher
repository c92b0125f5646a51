// Purpose: an edge between two citations of one travel document by its key.
// Params:  key
// Columns: fromId, toId, notes
// Index:   same_document_key
MATCH (a)-[m:SAME_DOCUMENT {key: $key}]->(b)
RETURN a.id AS fromId, b.id AS toId, m.notes AS notes
