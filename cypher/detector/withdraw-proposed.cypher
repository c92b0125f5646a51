// Purpose: withdraw decisions that were proposed on evidence that has changed since.
// Params:  keys [string], at
// Columns: none
// Index:   link_key
UNWIND $keys AS key
MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(:Link {key: key})
SET d.state = 'WITHDRAWN', d.withdrawnAt = $at, d.withdrawnBy = 'EVIDENCE_CHANGED'
