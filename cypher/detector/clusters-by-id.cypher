// Purpose: clusters as they were last written, also such as have lost all their members.
// Params:  ids [string]
// Columns: cluster {id, version, groupIds, weakest, average, modelVersions}
// Index:   cluster_id
UNWIND $ids AS id
MATCH (c:Cluster {id: id, state: 'CURRENT'})
RETURN c {.id, .version, .groupIds, .weakest, .average, .modelVersions} AS cluster
