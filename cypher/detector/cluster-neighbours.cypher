// Purpose: identity groups that the match edges of records lead to, before those edges change.
// Params:  recordIds [string], least (bits)
// Columns: groupId
// Index:   record_id
UNWIND $recordIds AS recordId
MATCH (:Record {id: recordId})-[:STATES]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(g:IdentityGroup)
WHERE m.bits >= $least
RETURN DISTINCT g.id AS groupId
