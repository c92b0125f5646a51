// Purpose: events handed to the queue before a time and not finished since.
// Params:  before, limit
// Columns: id, generation, lane, attempts
// Index:   outbox_event_due (all its properties are named, and it is asked for: most events are done with, and not looked at)
MATCH (e:OutboxEvent) USING INDEX e:OutboxEvent(state, lane, at)
WHERE e.state = 'SENT' AND e.lane IS NOT NULL AND e.at IS NOT NULL AND e.sentAt <= $before
RETURN e.id AS id, e.generation AS generation, e.lane AS lane, e.attempts AS attempts
LIMIT $limit
