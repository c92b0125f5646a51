// Purpose: create or change clusters with their members. A cluster is statistical: never a person, never a colour.
// Params:  rows [{id, at, properties {version, state, size, groupIds, weakest, average, modelVersions, changedAt}}]
// Columns: none
// Index:   cluster_id, identity_group_id
UNWIND $rows AS row
MERGE (c:Cluster {id: row.id})
  ON CREATE SET c.createdAt = row.at
SET c += row.properties
WITH c, row
UNWIND row.properties.groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
MERGE (g)-[:IN_CLUSTER]->(c)
