// Purpose: note how far the edges have been scored anew, in the transaction that wrote them.
// Params:  model, phase, cursor, records (more searched), at
// Columns: none
// Index:   rescoring_name
MATCH (n:Rescoring {name: 'rescoring', model: $model})
SET n.phase = $phase, n.cursor = $cursor, n.records = n.records + $records,
  n.endedAt = CASE $phase WHEN 'DONE' THEN $at ELSE null END
