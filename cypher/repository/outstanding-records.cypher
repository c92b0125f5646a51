// Purpose: records with templates of which an event is in a state.
// Params:  state, limit (of events)
// Columns: walked (events; as many as limit: there may be more), rows [{id, version, revision}]
// Index:   outbox_event_due (all its properties are named: else it is not used), record_id
MATCH (e:OutboxEvent) WHERE e.state = $state AND e.lane IS NOT NULL AND e.at IS NOT NULL
WITH e LIMIT $limit
OPTIONAL MATCH (r:Record {id: e.recordId}) WHERE EXISTS { (r)-[:CARRIES]->() }
WITH count(e) AS walked, collect(DISTINCT r) AS records
RETURN walked, [r IN records | {id: r.id, version: r.version, revision: coalesce(r.revision, 0)}] AS rows
