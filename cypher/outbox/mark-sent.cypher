// Purpose: mark events as handed to the queue; one that was finished or raised in the meantime stays as it is.
// Params:  rows [{id, generation}], now
// Columns: none
// Index:   outbox_event_id
UNWIND $rows AS row
MATCH (e:OutboxEvent {id: row.id}) WHERE e.state = 'PENDING' AND e.generation = row.generation
SET e.state = 'SENT', e.sentAt = $now
