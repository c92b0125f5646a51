// Purpose: what was found about groups: that one fits two clusters, or that edges and a veto contradict each other.
// Params:  rows [{key, groupIds (all it is about), properties}]
// Columns: none
// Index:   cluster_finding_key, identity_group_id
UNWIND $rows AS row
MERGE (f:ClusterFinding {key: row.key})
SET f += row.properties
WITH f, row
UNWIND row.groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
MERGE (f)-[:ABOUT]->(g)
