// Purpose: the outbox event of an erasure.
// Params:  event
// Columns: none
CREATE (e:OutboxEvent) SET e = $event
