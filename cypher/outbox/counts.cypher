// Purpose: how much detection is outstanding, per state and lane, and since when.
// Params:  none
// Columns: state, lane, count, oldest
// Index:   outbox_event_due
MATCH (e:OutboxEvent) WHERE e.state IN ['PENDING', 'SENT', 'DEAD']
RETURN e.state AS state, e.lane AS lane, count(e) AS count, min(e.at) AS oldest
