// Purpose: write the biometric samples that records hold, sealed, with an alert to the owner where one is refused at once.
// Params:  rows [{recordKey, id, properties, alert (null: none)}]
// Columns: none
// Index:   record_key, biometric_sample_id, alert_key
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
MERGE (s:BiometricSample {id: row.id})
SET s = row.properties
MERGE (r)-[:HOLDS]->(s)
FOREACH (alert IN [a IN [row.alert] WHERE a IS NOT NULL] |
  MERGE (n:Alert {key: alert.key}) SET n = alert
  MERGE (s)-[:RAISED]->(n))
