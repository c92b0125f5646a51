// Purpose: how far the edges have been scored anew.
// Params:  none
// Columns: model, phase (EDGES, RECORDS, DONE), cursor, records (searched anew), total (records), startedAt, endedAt
// Index:   rescoring_name
MATCH (n:Rescoring {name: 'rescoring'})
RETURN n.model AS model, n.phase AS phase, n.cursor AS cursor, n.records AS records,
  COUNT { MATCH (:Record) } AS total, n.startedAt AS startedAt, n.endedAt AS endedAt
