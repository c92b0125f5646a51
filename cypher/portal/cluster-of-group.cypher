// Purpose: the stored cluster that an identity group is in.
// Params:  groupId
// Columns: cluster {id, version, state, createdAt, changedAt}
// Index:   identity_group_id
MATCH (:IdentityGroup {id: $groupId})-[:IN_CLUSTER]->(c:Cluster)
RETURN c {.id, .version, .state, .createdAt, .changedAt} AS cluster
