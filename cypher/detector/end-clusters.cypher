// Purpose: clusters that are no more; their ids stay and lead to the cluster that each went into.
// Params:  rows [{id, into (null: dissolved)}], at
// Columns: none
// Index:   cluster_id
UNWIND $rows AS row
MATCH (c:Cluster {id: row.id})
SET c.state = CASE WHEN row.into IS NULL THEN 'DISSOLVED' ELSE 'MERGED' END, c.version = c.version + 1, c.size = 0,
  c.groupIds = [], c.changedAt = $at
REMOVE c.weakest, c.average, c.modelVersions
WITH c, row
OPTIONAL MATCH (c)<-[old:IN_CLUSTER]-()
DELETE old
WITH DISTINCT c, row WHERE row.into IS NOT NULL
MATCH (k:Cluster {id: row.into})
MERGE (c)-[:MERGED_INTO]->(k)
