// Purpose: detections of an initial load that failed for good, by kind of failure.
// Params:  id
// Columns: code, count
// Index:   outbox_event_load
MATCH (e:OutboxEvent {loadId: $id, state: 'DEAD'})
RETURN coalesce(e.lastError, 'UNKNOWN') AS code, count(e) AS count ORDER BY count DESC, code
