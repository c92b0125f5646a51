// Purpose: append to the feed of cluster changes. The counter is locked until the commit: sequence is the order of commits.
// Params:  rows [{kind, clusterId, version, groupIds, otherIds, reason, candidates (JSON)}], at
// Columns: none
// Index:   cluster_feed_name, cluster_change_sequence
MERGE (f:ClusterFeed {name: 'clusters'})
SET f.sequence = coalesce(f.sequence, 0) + size($rows)
WITH f.sequence - size($rows) AS before
UNWIND range(1, size($rows)) AS place
CREATE (c:ClusterChange)
SET c = $rows[place - 1], c.sequence = before + place, c.at = $at
