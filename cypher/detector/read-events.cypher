// Purpose: the outbox events of a batch.
// Params:  ids [string]
// Columns: id, kind, recordId (null: RECLUSTER), version, state, generation, loadId (null: a live change), groupIds, around (groups met by what is gone), clusterIds
// Index:   outbox_event_id
UNWIND $ids AS id
MATCH (e:OutboxEvent {id: id})
RETURN e.id AS id, e.kind AS kind, e.recordId AS recordId, e.version AS version, e.state AS state,
  e.generation AS generation, e.loadId AS loadId, e.groupIds AS groupIds, coalesce(e.around, []) AS around,
  coalesce(e.clusterIds, []) AS clusterIds
