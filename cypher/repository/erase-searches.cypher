// Purpose: searches whose time is over go, with what they were searched with.
// Params:  now
// Columns: none
// Index:   biometric_search_state
MATCH (s:BiometricSearch) WHERE s.state IN ['WAITING', 'DONE', 'FAILED'] AND s.expires <= $now
DETACH DELETE s
