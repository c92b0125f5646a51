// Purpose: open an initial load, or find the one of this system and label.
// Params:  key, id, system, label, expected (null: not known), startedBy, now
// Columns: load
// Index:   initial_load_key
MERGE (n:InitialLoad {key: $key})
  ON CREATE SET n.id = $id, n.system = $system, n.label = $label, n.expected = $expected, n.startedBy = $startedBy,
    n.startedAt = $now, n.taken = 0
RETURN n {.id, .system, .label, .startedAt, .startedBy, .expected, .taken, .lastTakenAt, .endedAt, .endedBy} AS load
