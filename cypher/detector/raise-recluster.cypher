// Purpose: outbox events that have the matcher compute clusters anew, where no record changed.
// Params:  rows [{id, around [group id], clusterIds}], at
// Columns: none
// Index:   none
UNWIND $rows AS row
CREATE (e:OutboxEvent {id: row.id, kind: 'RECLUSTER', state: 'PENDING', generation: 0, attempts: 0, lane: 'LIVE', at: $at,
  groupIds: [], around: row.around, clusterIds: row.clusterIds})
