// Purpose: the search that is due longest, for a while: another process takes it again after it.
// Params:  now, until
// Columns: id, systems, sealed
// Index:   biometric_search_state
MATCH (s:BiometricSearch) WHERE s.state = 'WAITING' AND s.due <= $now AND s.expires > $now
WITH s ORDER BY s.due LIMIT 1
SET s.lockedAt = $now
WITH s WHERE s.due <= $now AND s.state = 'WAITING'
SET s.due = $until
RETURN s.id AS id, s.systems AS systems, s.sealed AS sealed
