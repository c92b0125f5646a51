// Purpose: a further piece of what is sealed of a sample or a search, in Base64; all pieces come in one transaction.
// Params:  id, piece
// Columns: none
// Index:   biometric_sample_id, biometric_search_id
CALL () {
  MATCH (n:BiometricSample {id: $id}) RETURN n
  UNION ALL
  MATCH (n:BiometricSearch {id: $id}) RETURN n
}
SET n.sealed = n.sealed + $piece
