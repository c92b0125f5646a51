// Purpose: erase a record with everything it states, its versions, comparisons and proposals (Art 15, 19(1), 23(2)).
// Params:  recordId
// Columns: none
// Index:   record_id
MATCH (r:Record {id: $recordId})
OPTIONAL MATCH (r)-[:HOLDS]->(:BiometricSample)-[:RAISED]->(alert:Alert)
OPTIONAL MATCH (r)-[:STATES|CITES|CARRIES|HOLDS|HAD]->(part)
OPTIONAL MATCH (r)<-[:BETWEEN]-(comparison:Comparison)
DETACH DELETE alert, part, comparison, r
