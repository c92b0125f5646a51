// Purpose: texts for the person, kept with what the person supplied and erased with it.
// Params:  id, texts (properties)
// Columns: none
// Index:   rights_request_id
MATCH (:RightsRequest {id: $id})-[:SUPPLIED]->(d:RightsData)
SET d += $texts
