// Purpose: parts that open with no key of a ring: they are told of, and not tried again by the same keys.
// Params:  rows [{id}], ringId
// Columns: none
// Index:   biometric_template_id, biometric_sample_id, biometric_search_id
UNWIND $rows AS row
CALL (row) {
  MATCH (n:BiometricTemplate {id: row.id}) SET n.unopened = $ringId
  UNION
  MATCH (n:BiometricSample {id: row.id}) SET n.unopened = $ringId
  UNION
  MATCH (n:BiometricSearch {id: row.id}) SET n.unopened = $ringId
}
