// Purpose: events that waited for samples which their record holds no more.
// Params:  recordIds [string], now
// Columns: none
// Index:   outbox_event_record
UNWIND $recordIds AS recordId
MATCH (e:OutboxEvent {recordId: recordId}) WHERE e.state = 'WAITING'
SET e.state = 'PENDING', e.at = $now
