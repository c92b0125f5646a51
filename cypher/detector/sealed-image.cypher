// Purpose: the sealed content of a biometric sample.
// Params:  id
// Columns: sealed
// Index:   biometric_sample_id
MATCH (s:BiometricSample {id: $id}) WHERE s.sealed IS NOT NULL
RETURN s.sealed AS sealed
