// Purpose: samples that an engine failed on are tried again later; while it is away no attempt is counted.
// Params:  rows [{id, due, attempts}]
// Columns: none
// Index:   biometric_sample_id
UNWIND $rows AS row
MATCH (s:BiometricSample {id: row.id}) WHERE s.state = 'PENDING'
SET s.due = row.due, s.attempts = row.attempts
