// Purpose: pending events of a lane that are due, oldest first; ordered by the whole index, which then ends at the limit.
// Params:  lane, now, limit
// Columns: id, generation
// Index:   outbox_event_due
MATCH (e:OutboxEvent) WHERE e.state = 'PENDING' AND e.lane = $lane AND e.at <= $now
RETURN e.id AS id, e.generation AS generation
ORDER BY e.state, e.lane, e.at LIMIT $limit
