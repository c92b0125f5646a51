// Purpose: dead events, newest first.
// Params:  limit
// Columns: id, recordId, version, attempts, at, lastError
// Index:   outbox_event_due
MATCH (e:OutboxEvent) WHERE e.state = 'DEAD'
RETURN e.id AS id, e.recordId AS recordId, e.version AS version, e.attempts AS attempts, e.at AS at, e.lastError AS lastError
ORDER BY e.at DESC LIMIT $limit
