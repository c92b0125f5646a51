// Purpose: the next step of a request.
// Params:  id, changes (properties)
// Columns: revision
// Index:   rights_request_id
MATCH (r:RightsRequest {id: $id})
SET r += $changes, r.revision = r.revision + 1
RETURN r.revision AS revision
