// Purpose: what the last check of all clusters found, for those who run the service.
// Params:  properties {checkedAt, drift, clusters, groups}
// Columns: none
// Index:   cluster_feed_name
MERGE (f:ClusterFeed {name: 'clusters'})
SET f += $properties
