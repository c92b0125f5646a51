// Purpose: findings that hold no more.
// Params:  keys [string]
// Columns: kind, groupIds, clusterId (null)
// Index:   cluster_finding_key
UNWIND $keys AS key
MATCH (f:ClusterFinding {key: key})
WITH f, f.kind AS kind, f.groupIds AS groupIds
DETACH DELETE f
RETURN kind, groupIds
