// Purpose: the same content under another key; a search that has ended meanwhile keeps none.
// Params:  rows [{id, sealed, keyId}]
// Columns: none
// Index:   biometric_template_id, biometric_sample_id, biometric_search_id
UNWIND $rows AS row
CALL (row) {
  MATCH (n:BiometricTemplate {id: row.id}) SET n.sealed = row.sealed, n.keyId = row.keyId REMOVE n.unopened
  UNION
  MATCH (n:BiometricSample {id: row.id}) SET n.sealed = row.sealed, n.keyId = row.keyId REMOVE n.unopened
  UNION
  MATCH (n:BiometricSearch {id: row.id}) SET n.lockedAt = row.keyId
  WITH n, row WHERE n.sealed IS NOT NULL
  SET n.sealed = row.sealed, n.keyId = row.keyId REMOVE n.unopened
}
