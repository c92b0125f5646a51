// Purpose: dead events, newest first.
// Params:  limit
// Columns: id, recordId, version, attempts, at, lastError
// Index:   outbox_event_due (all its properties are named, and it is asked for: most events are done with, and not looked at)
MATCH (e:OutboxEvent) USING INDEX e:OutboxEvent(state, lane, at)
WHERE e.state = 'DEAD' AND e.lane IS NOT NULL AND e.at IS NOT NULL
RETURN e.id AS id, e.recordId AS recordId, e.version AS version, e.attempts AS attempts, e.at AS at, e.lastError AS lastError
ORDER BY e.at DESC LIMIT $limit
