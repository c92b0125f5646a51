// Purpose: put events back to be handed out again under a new generation; after too many failures they are dead, with an alert.
// Params:  rows [{id, generation, failed, at, error}], maxAttempts, now
// Columns: id, state
// Index:   outbox_event_id
UNWIND $rows AS row
MATCH (e:OutboxEvent {id: row.id}) WHERE e.generation = row.generation AND e.state IN ['SENT', 'PENDING']
SET e.generation = e.generation + 1, e.attempts = e.attempts + CASE WHEN row.failed THEN 1 ELSE 0 END,
    e.at = row.at, e.lastError = coalesce(row.error, e.lastError)
SET e.state = CASE WHEN e.attempts >= $maxAttempts THEN 'DEAD' ELSE 'PENDING' END
FOREACH (key IN CASE WHEN e.state = 'DEAD' THEN ['DEAD|' + e.id] ELSE [] END |
  MERGE (a:Alert {key: key}) ON CREATE SET a.kind = 'DEAD', a.at = $now
  MERGE (e)-[:RAISED]->(a))
RETURN e.id AS id, e.state AS state
