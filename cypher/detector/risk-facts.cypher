// Purpose: what the risk of the yellow links of groups is made of.
// Params:  groupIds [string]
// Columns: id, since, riskKey (null), protectedPerson, sensitive, proposals, groupIds, probability (null)
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (:IdentityGroup {id: groupId})<-[:JOINS]-(l:Link) WHERE l.colour = 'YELLOW'
WITH DISTINCT l
RETURN l.id AS id, l.since AS since, l.riskKey AS riskKey,
  coalesce(l.protectedPerson, false) AS protectedPerson, coalesce(l.sensitive, false) AS sensitive,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc, .misused} } AS proposals,
  COLLECT { MATCH (l)-[:JOINS]->(g:IdentityGroup) RETURN g.id } AS groupIds,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)-[:HAS]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(h:IdentityGroup)<-[:JOINS]-(l)
    WHERE g.id < h.id
    RETURN m.probability ORDER BY m.probability DESC LIMIT 1
  }[0] AS probability
ORDER BY id
