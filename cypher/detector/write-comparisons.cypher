// Purpose: keep the comparison of each record pair with its explanation; those with a colour support the link of their groups.
// Params:  rows [{key, from, to, linkKey (null), properties}]
// Columns: none
// Index:   comparison_key, record_id, link_key
UNWIND $rows AS row
MATCH (a:Record {id: row.from})
MATCH (b:Record {id: row.to})
MERGE (c:Comparison {key: row.key})
SET c = row.properties
MERGE (c)-[:BETWEEN]->(a)
MERGE (c)-[:BETWEEN]->(b)
WITH row, c
OPTIONAL MATCH (c)-[s:SUPPORTS]->(old:Link) WHERE row.linkKey IS NULL OR old.key <> row.linkKey
DELETE s
WITH DISTINCT row, c
FOREACH (_ IN CASE WHEN row.linkKey IS NULL THEN [1] ELSE [] END | REMOVE c:Proposal)
WITH row, c WHERE row.linkKey IS NOT NULL
MATCH (l:Link {key: row.linkKey})
SET c:Proposal
MERGE (c)-[:SUPPORTS]->(l)
