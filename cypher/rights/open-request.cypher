// Purpose: a new request of a person, or the one that was opened under the same key before.
// Params:  request (properties, with id and key)
// Columns: request, isNew
// Index:   rights_request_key
MERGE (r:RightsRequest {key: $request.key})
  ON CREATE SET r = $request
RETURN r {.*} AS request, r.id = $request.id AS isNew
