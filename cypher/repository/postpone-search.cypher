// Purpose: a search that could not be made yet is tried again later.
// Params:  id, due
// Columns: none
// Index:   biometric_search_id
MATCH (s:BiometricSearch {id: $id, state: 'WAITING'}) SET s.due = $due
