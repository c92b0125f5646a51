// Purpose: note the present model; where the edges are of another one, scoring them anew begins from the start.
// Params:  model, at
// Columns: none
// Index:   rescoring_name; at the very first start a scan for an edge of another model
OPTIONAL MATCH (known:Rescoring {name: 'rescoring'})
WITH known WHERE known IS NULL OR known.model <> $model
WITH CASE
    WHEN known IS NOT NULL THEN true
    ELSE EXISTS { MATCH (:Identity)-[m:MATCHES]->(:Identity) WHERE m.modelVersion <> $model }
  END AS outdated
MERGE (n:Rescoring {name: 'rescoring'})
SET n.model = $model, n.phase = CASE WHEN outdated THEN 'EDGES' ELSE 'DONE' END, n.cursor = '', n.records = 0,
  n.startedAt = $at, n.endedAt = CASE WHEN outdated THEN null ELSE $at END
