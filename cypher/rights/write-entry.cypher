// Purpose: the written record that a request was made and how it was handled (Art 48(10)). No personal data.
// Params:  entry (properties)
// Columns: none
// Index:   rights_request_id
MATCH (r:RightsRequest {id: $entry.requestId})
CREATE (e:RightsEntry)-[:TELLS]->(r) SET e = $entry
