// Purpose: a page of initial loads, the latest first.
// Params:  systems [string] (null: all), beforeAt, beforeId (position; '~' at the beginning), limit
// Columns: load
// Index:   initial_load_started (backwards in its order)
MATCH (n:InitialLoad)
WHERE n.startedAt <= $beforeAt AND CASE WHEN n.startedAt = $beforeAt THEN n.id < $beforeId ELSE true END AND ($systems IS NULL OR n.system IN $systems)
RETURN n {.id, .system, .label, .startedAt, .startedBy, .expected, .taken, .lastTakenAt, .endedAt, .endedBy} AS load
ORDER BY n.startedAt DESC, n.id DESC LIMIT $limit
