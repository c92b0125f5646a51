// Purpose: end the intake of an initial load; one that has ended stays as it is.
// Params:  id, by, now
// Columns: load
// Index:   initial_load_id
MATCH (n:InitialLoad {id: $id})
SET n.lockedAt = $now
SET n.endedBy = coalesce(n.endedBy, $by), n.endedAt = coalesce(n.endedAt, $now)
RETURN n {.id, .system, .label, .startedAt, .startedBy, .expected, .taken, .lastTakenAt, .endedAt, .endedBy} AS load
