// Purpose: a search of one asker.
// Params:  id, by, now
// Columns: id, state, purpose, systems, result, at, doneAt, expires
// Index:   biometric_search_id
MATCH (s:BiometricSearch {id: $id, by: $by}) WHERE s.expires > $now
RETURN s.id AS id, s.state AS state, s.purpose AS purpose, s.systems AS systems, s.result AS result, s.at AS at,
  s.doneAt AS doneAt, s.expires AS expires
