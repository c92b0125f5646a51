// Purpose: write the sealed biometric templates that records carry.
// Params:  rows [{recordKey, id, properties}]
// Columns: none
// Index:   record_key, biometric_template_id
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
MERGE (t:BiometricTemplate {id: row.id})
SET t = row.properties
MERGE (r)-[:CARRIES]->(t)
