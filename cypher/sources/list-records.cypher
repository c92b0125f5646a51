// Purpose: a page of the records of one system, by id.
// Params:  system, reference (null: all), after (id or ''), limit
// Columns: record
// Index:   record_system
MATCH (r:Record) WHERE r.system = $system AND r.id > $after AND ($reference IS NULL OR r.reference = $reference)
RETURN r {.id, .system, .reference, .recordKind, .version, .ownerState, .ownerAuthority, .retainUntil, .validFrom, .recordedAt, .groupId, .groupReference, .flags} AS record
ORDER BY r.id LIMIT $limit
