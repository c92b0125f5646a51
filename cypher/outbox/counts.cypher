// Purpose: how much detection is outstanding, per state and lane, and since when.
// Params:  none
// Columns: state, lane, count, oldest
// Index:   outbox_event_due (all its properties are named, and it is asked for: most events are done with, and not looked at)
MATCH (e:OutboxEvent) USING INDEX e:OutboxEvent(state, lane, at)
WHERE e.state IN ['WAITING', 'PENDING', 'SENT', 'DEAD'] AND e.lane IS NOT NULL AND e.at IS NOT NULL
RETURN e.state AS state, e.lane AS lane, count(e) AS count, min(e.at) AS oldest
