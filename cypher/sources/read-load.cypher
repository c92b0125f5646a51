// Purpose: one initial load.
// Params:  id
// Columns: load
// Index:   initial_load_id
MATCH (n:InitialLoad {id: $id})
RETURN n {.id, .system, .label, .startedAt, .startedBy, .expected, .taken, .lastTakenAt, .endedAt, .endedBy} AS load
