// Purpose: weighted match edges between identities, smaller id first, one per pair, each with its explanation.
// Params:  rows [{from, to, properties}]
// Columns: none
// Index:   identity_id, matches_key
UNWIND $rows AS row
MATCH (a:Identity {id: row.from})
MATCH (b:Identity {id: row.to})
WHERE a.version = row.properties.fromVersion AND b.version = row.properties.toVersion
MERGE (a)-[m:MATCHES {key: row.properties.key}]->(b)
SET m = row.properties
