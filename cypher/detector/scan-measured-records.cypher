// Purpose: every record with what accuracy is measured by: who it is, its cluster, and its identities.
// Params:  none
// Columns: id, system, reference, groupId, groupKey, clusterId (null: in none), identities [JSON]
// Index:   none (full scan, streamed)
MATCH (r:Record) WHERE r.version > 0
OPTIONAL MATCH (g:IdentityGroup {id: r.groupId})
RETURN r.id AS id, r.system AS system, r.reference AS reference, r.groupId AS groupId, g.key AS groupKey,
  head([(g)-[:IN_CLUSTER]->(c:Cluster) | c.id]) AS clusterId, [(r)-[:STATES]->(i) | i.content] AS identities
