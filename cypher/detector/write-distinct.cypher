// Purpose: keep two identity groups apart in every cluster: by the decision of a person, or by biometrics that differ.
// Params:  rows [{key, a, b (smaller id first), properties {key, reason, at, decisionId or templates}}]
// Columns: none
// Index:   identity_group_id, distinct_from_key
UNWIND $rows AS row
MATCH (a:IdentityGroup {id: row.a})
MATCH (b:IdentityGroup {id: row.b})
MERGE (a)-[d:DISTINCT_FROM {key: row.key}]->(b)
SET d = row.properties
