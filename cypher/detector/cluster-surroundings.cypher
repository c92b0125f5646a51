// Purpose: identity groups with what their clusters are computed from: match edges, vetoes, and the cluster they are in.
//          A misused identity belongs to a victim: its edges say nothing of the person whom the group is about.
// Params:  groupIds [string]
// Columns: id, name, edges [{other, bits, key, model}], vetoes [{other, reason}], cluster (null), findings [key]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
RETURN g.id AS id, g.key AS name,
  COLLECT {
    MATCH (g)-[:HAS]->(i:Identity)-[m:MATCHES]-(j:Identity)<-[:HAS]-(o:IdentityGroup)
    WHERE i.category <> 'MISUSED' AND j.category <> 'MISUSED'
    RETURN {other: o.id, bits: m.bits, key: m.key, model: m.modelVersion}
  } AS edges,
  COLLECT {
    MATCH (g)-[d:DISTINCT_FROM]-(o:IdentityGroup)
    RETURN {other: o.id, reason: d.reason}
  } AS vetoes,
  head([(g)-[:IN_CLUSTER]->(c:Cluster) | c {.id, .version, .groupIds, .weakest, .average, .modelVersions}]) AS cluster,
  [(g)<-[:ABOUT]-(f:ClusterFinding) | f.key] AS findings
