// Purpose: what the person supplied, kept apart from the request so that it can be erased alone (Art 48(9)).
// Params:  requestId, data (properties, with id)
// Columns: none
// Index:   rights_request_id
MATCH (r:RightsRequest {id: $requestId})
CREATE (r)-[:SUPPLIED]->(d:RightsData) SET d = $data
