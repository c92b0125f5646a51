// Purpose: take samples that wait for an engine, oldest first, for a while: another process takes them again after it.
// Params:  modality, now, until, limit
// Columns: id, recordId, finger, mediaType, sealed, attempts
// Index:   biometric_sample_due
MATCH (s:BiometricSample) WHERE s.state = 'PENDING' AND s.modality = $modality AND s.due <= $now
WITH s ORDER BY s.state, s.modality, s.due LIMIT $limit
SET s.lockedAt = $now
WITH s WHERE s.state = 'PENDING' AND s.due <= $now
SET s.due = $until
RETURN s.id AS id, s.recordId AS recordId, s.finger AS finger, s.mediaType AS mediaType, s.sealed AS sealed,
  coalesce(s.attempts, 0) AS attempts
