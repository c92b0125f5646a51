// Purpose: the changes of one cluster in their order, from a place on.
// Params:  id, after (sequence), limit
// Columns: change {sequence, at, kind, clusterId, version, groupIds, otherIds, reason, candidates}
// Index:   cluster_change_cluster
MATCH (c:ClusterChange) WHERE c.clusterId = $id AND c.sequence > $after
RETURN c {.sequence, .at, .kind, .clusterId, .version, .groupIds, .otherIds, .reason, .candidates} AS change
ORDER BY c.sequence LIMIT $limit
