// Purpose: how many samples wait for an engine; those that are done with are not looked at.
// Params:  none
// Columns: modality, count
// Index:   biometric_sample_due (all its properties are named, and it is asked for: what the planner knows of a young graph leads elsewhere)
MATCH (s:BiometricSample) USING INDEX s:BiometricSample(state, modality, due)
WHERE s.state = 'PENDING' AND s.modality IS NOT NULL AND s.due IS NOT NULL
RETURN s.modality AS modality, count(s) AS count ORDER BY modality
