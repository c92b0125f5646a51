// Purpose: count what a transaction takes in for an initial load that is open, with the lines known already; lines refused
//          before and taken now are forgotten.
// Params:  id, taken (number), takenKeys [string], knownKeys [string], now
// Columns: id (no row: the load takes nothing any more)
// Index:   initial_load_id, load_line_key
MATCH (n:InitialLoad {id: $id})
SET n.lockedAt = $now
WITH n WHERE n.endedAt IS NULL
SET n.taken = n.taken + $taken, n.lastTakenAt = CASE WHEN $taken > 0 THEN $now ELSE n.lastTakenAt END
WITH n
CALL () {
  UNWIND $takenKeys AS key
  MATCH (x:LoadLine {key: key})
  DELETE x
}
CALL () {
  UNWIND $knownKeys AS key
  MERGE (x:LoadLine {key: key})
  SET x.loadId = $id, x.code = 'UNCHANGED', x.at = $now
}
RETURN n.id AS id
