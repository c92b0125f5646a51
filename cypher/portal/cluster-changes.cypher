// Purpose: the changes of all clusters in the order of their commits, from a place on.
// Params:  after (sequence), limit
// Columns: change {sequence, at, kind, clusterId, version, groupIds, otherIds, reason, candidates}
// Index:   cluster_change_sequence
MATCH (c:ClusterChange) WHERE c.sequence > $after
RETURN c {.sequence, .at, .kind, .clusterId, .version, .groupIds, .otherIds, .reason, .candidates} AS change
ORDER BY c.sequence LIMIT $limit
