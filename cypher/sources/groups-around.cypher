// Purpose: before identities are erased: the groups that their match edges lead to, and the clusters of their own group with
//          its members, so that detection can compute anew what is left. Locks the identities: no edge comes in between.
// Params:  rows [{recordId, identityIds (null: all of the record)}], now
// Columns: recordId, groupIds, clusterIds
// Index:   record_id
UNWIND $rows AS row
MATCH (r:Record {id: row.recordId})-[:STATES]->(i:Identity)
WHERE row.identityIds IS NULL OR i.id IN row.identityIds
SET i.lockedAt = $now
WITH row.recordId AS recordId, collect(i) AS identities
RETURN recordId,
  COLLECT {
    UNWIND identities AS i
    MATCH (i)-[:MATCHES]-(:Identity)<-[:HAS]-(g:IdentityGroup) RETURN DISTINCT g.id
    UNION
    UNWIND identities AS i
    MATCH (i)<-[:HAS]-(:IdentityGroup)-[:IN_CLUSTER]->(:Cluster)<-[:IN_CLUSTER]-(g:IdentityGroup) RETURN DISTINCT g.id
  } AS groupIds,
  COLLECT {
    UNWIND identities AS i
    MATCH (i)<-[:HAS]-(:IdentityGroup)-[:IN_CLUSTER]->(c:Cluster) RETURN DISTINCT c.id
  } AS clusterIds
