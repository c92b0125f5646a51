// Purpose: hold a request against every other change until the transaction ends.
// Params:  id, now
// Columns: id
// Index:   rights_request_id
MATCH (r:RightsRequest {id: $id})
SET r.lockedAt = $now
RETURN r.id AS id
