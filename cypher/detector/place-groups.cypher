// Purpose: take identity groups out of clusters that they are no longer in.
// Params:  rows [{groupId, clusterId (null: in none)}]
// Columns: none
// Index:   identity_group_id
UNWIND $rows AS row
MATCH (:IdentityGroup {id: row.groupId})-[old:IN_CLUSTER]->(c:Cluster)
WHERE row.clusterId IS NULL OR c.id <> row.clusterId
DELETE old
