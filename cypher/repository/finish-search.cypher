// Purpose: the outcome of a search; what was searched with is erased.
// Params:  id, state, result, now
// Columns: none
// Index:   biometric_search_id
MATCH (s:BiometricSearch {id: $id, state: 'WAITING'})
SET s.state = $state, s.result = $result, s.doneAt = $now
REMOVE s.sealed, s.keyId, s.unopened
