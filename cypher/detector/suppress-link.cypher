// Purpose: remember that a link was erased as incorrect on this evidence, so that it does not come back until the data change.
// Params:  key, fingerprint, at
// Columns: none
// Index:   suppression_key
MERGE (s:Suppression {key: $key})
SET s.fingerprint = $fingerprint, s.at = $at
