// Purpose: samples of some systems that have still to become templates, and which no search can find.
// Params:  systems [string], most
// Columns: count (at most `most`)
// Index:   biometric_sample_due
MATCH (s:BiometricSample) USING INDEX s:BiometricSample(state, modality, due)
WHERE s.state = 'PENDING' AND s.modality IS NOT NULL AND s.due IS NOT NULL
WITH s WHERE EXISTS { (s)<-[:HOLDS]-(r:Record) WHERE r.system IN $systems }
WITH s LIMIT $most
RETURN count(s) AS count
