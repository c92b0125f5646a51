// Purpose: edges between the same travel document as cited by records of different systems.
// Params:  rows [{from, to, properties}]
// Columns: none
// Index:   travel_document_id, same_document_key
UNWIND $rows AS row
MATCH (a:TravelDocument {id: row.from})
MATCH (b:TravelDocument {id: row.to})
MERGE (a)-[m:SAME_DOCUMENT {key: row.properties.key}]->(b)
SET m = row.properties
