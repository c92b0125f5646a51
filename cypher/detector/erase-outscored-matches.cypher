// Purpose: remove the edges of identities that another model scored and that the present one does not give.
// Params:  identityIds, model
// Columns: none
// Index:   identity_id
UNWIND $identityIds AS identityId
MATCH (:Identity {id: identityId})-[m:MATCHES]-(:Identity)
WHERE m.modelVersion <> $model
DELETE m
