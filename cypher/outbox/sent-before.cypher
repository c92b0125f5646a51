// Purpose: events handed to the queue before a time and not finished since.
// Params:  before, limit
// Columns: id, generation, lane, attempts
// Index:   outbox_event_due
MATCH (e:OutboxEvent) WHERE e.state = 'SENT' AND e.sentAt <= $before
RETURN e.id AS id, e.generation AS generation, e.lane AS lane, e.attempts AS attempts
LIMIT $limit
