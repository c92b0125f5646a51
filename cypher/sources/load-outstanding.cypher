// Purpose: how much detection of an initial load is outstanding or failed for good; what is done is not looked at.
// Params:  id
// Columns: state, count
// Index:   outbox_event_load
UNWIND ['WAITING', 'PENDING', 'SENT', 'DEAD'] AS state
MATCH (e:OutboxEvent {loadId: $id, state: state})
RETURN state, count(e) AS count
