// Purpose: the newest outbox event of a record.
// Params:  recordId
// Columns: id, version, state, at, doneAt, truncated
// Index:   outbox_event_record
MATCH (e:OutboxEvent {recordId: $recordId})
RETURN e.id AS id, e.version AS version, e.state AS state, e.at AS at, e.doneAt AS doneAt, e.truncated AS truncated
ORDER BY e.version DESC, e.id DESC LIMIT 1
