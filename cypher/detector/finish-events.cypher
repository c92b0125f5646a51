// Purpose: mark events as detected, in the transaction that wrote what they found; fenced by their generation.
// Params:  rows [{id, generation, truncated, genericKeys}], at
// Columns: id
// Index:   outbox_event_id
UNWIND $rows AS row
MATCH (e:OutboxEvent {id: row.id}) WHERE e.state <> 'DONE' AND e.generation = row.generation
SET e.state = 'DONE', e.doneAt = $at, e.doneMs = datetime.realtime().epochMillis, e.truncated = row.truncated,
  e.genericKeys = row.genericKeys
FOREACH (key IN CASE WHEN row.truncated THEN ['TRUNCATED|' + row.id] ELSE [] END |
  MERGE (a:Alert {key: key}) ON CREATE SET a.kind = 'TRUNCATED', a.at = $at
  MERGE (e)-[:RAISED]->(a))
RETURN e.id AS id
