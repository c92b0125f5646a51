// Purpose: records of groups of which an ordinary change, of no initial load, has still to be detected.
// Params:  groupIds [string]
// Columns: groupId, recordId
// Index:   identity_group_id, outbox_event_record
UNWIND $groupIds AS groupId
MATCH (:IdentityGroup {id: groupId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
WITH DISTINCT groupId, r
MATCH (e:OutboxEvent {recordId: r.id, version: r.version})
WHERE e.loadId IS NULL AND e.kind = 'DETECT' AND e.state IN ['WAITING', 'PENDING', 'SENT']
RETURN groupId, min(r.id) AS recordId
