// Purpose: a name for each identity group: of its records the owners and the first confirmed identity.
// Params:  groupIds [string]
// Columns: groupId, system, records [{ownerState, ownerAuthority, identities [{category, content}]}]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
RETURN groupId, g.system AS system, COLLECT {
  MATCH (g)-[:HAS]->(i:Identity)<-[:STATES]-(r:Record)
  WITH r, i ORDER BY r.id, i.id LIMIT 20
  WITH r, collect(i {.category, .content}) AS identities
  RETURN r {.ownerState, .ownerAuthority, identities: identities}
} AS records
