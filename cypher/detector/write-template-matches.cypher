// Purpose: match edges between biometric templates above the hit threshold.
// Params:  rows [{from, to, properties}]
// Columns: none
// Index:   biometric_template_id, matches_key
UNWIND $rows AS row
MATCH (a:BiometricTemplate {id: row.from})
MATCH (b:BiometricTemplate {id: row.to})
MERGE (a)-[m:MATCHES {key: row.properties.key}]->(b)
SET m = row.properties
