// Purpose: the records on the other side of edges that another model scored.
// Params:  recordIds, model
// Columns: recordId, otherId, groupId (of the other)
// Index:   record_id
UNWIND $recordIds AS recordId
MATCH (:Record {id: recordId})-[:STATES]->(:Identity)-[m:MATCHES]-(:Identity)<-[:STATES]-(other:Record)
WHERE m.modelVersion <> $model
RETURN DISTINCT recordId, other.id AS otherId, other.groupId AS groupId
