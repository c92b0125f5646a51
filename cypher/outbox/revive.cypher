// Purpose: give a dead event another life at an operator's will.
// Params:  id, now
// Columns: id
// Index:   outbox_event_id
MATCH (e:OutboxEvent {id: $id, state: 'DEAD'})
SET e.state = 'PENDING', e.generation = e.generation + 1, e.attempts = 0, e.at = $now
WITH e
OPTIONAL MATCH (e)-[:RAISED]->(a:Alert {kind: 'DEAD'})
DETACH DELETE a
RETURN DISTINCT e.id AS id
