// Purpose: how many samples are in which state, and since when the oldest waits.
// Params:  none
// Columns: modality, state, count, oldest
// Index:   biometric_sample_due
MATCH (s:BiometricSample) WHERE s.state IN ['PENDING', 'EXTRACTED', 'REFUSED', 'EXCLUDED']
RETURN s.modality AS modality, s.state AS state, count(s) AS count, min(s.at) AS oldest
