// Purpose: erase what the person supplied, the number of the file included; the record of the handling stays (Art 48(9)-(10)).
// Params:  id
// Columns: none
// Index:   rights_request_id
MATCH (r:RightsRequest {id: $id})
REMOVE r.sin
WITH r
MATCH (r)-[:SUPPLIED]->(d:RightsData)
DETACH DELETE d
