// Purpose: a cluster by its id, or by the id of one that went into it.
// Params:  id
// Columns: cluster {id, version, state, createdAt, changedAt}, groupId (of a member; null where there is none)
// Index:   cluster_id
MATCH (given:Cluster {id: $id})
OPTIONAL MATCH (given)-[:MERGED_INTO*1..]->(heir:Cluster) WHERE NOT (heir)-[:MERGED_INTO]->()
WITH coalesce(heir, given) AS c
RETURN c {.id, .version, .state, .createdAt, .changedAt} AS cluster,
  head([(c)<-[:IN_CLUSTER]-(g:IdentityGroup) | g.id]) AS groupId
