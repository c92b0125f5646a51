// Purpose: the identity groups of records whose detection is done, with the owners of the records there.
// Params:  ids [string] (of outbox events)
// Columns: id, system, owners [{state, authorityRef}]
// Index:   outbox_event_id, identity_group_id
UNWIND $ids AS eventId
MATCH (e:OutboxEvent {id: eventId})
UNWIND e.groupIds AS groupId
WITH DISTINCT groupId
MATCH (g:IdentityGroup {id: groupId})
RETURN g.id AS id, g.system AS system, COLLECT {
  MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
  RETURN DISTINCT {state: r.ownerState, authorityRef: r.ownerAuthority}
} AS owners
