// Purpose: write the travel documents that records cite.
// Params:  rows [{recordKey, id, properties}]
// Columns: none
// Index:   record_key, travel_document_id
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
MERGE (d:TravelDocument {id: row.id})
SET d = row.properties
MERGE (r)-[:CITES]->(d)
