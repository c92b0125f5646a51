// Purpose: records of the identity groups of a person with identities, documents and templates (by reference only).
// Params:  groupIds [string], limit (records a group)
// Columns: record, identities, documents, templates
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
CALL (g) {
  MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record) WHERE r.version > 0
  WITH DISTINCT r ORDER BY r.id LIMIT $limit
  RETURN r
}
RETURN r {.id, .system, .reference, .recordKind, .version, .ownerState, .ownerAuthority, .retainUntil, .validFrom,
    .recordedAt, .groupId, .flags} AS record,
  COLLECT { MATCH (r)-[:STATES]->(i) RETURN i {.id, .content} ORDER BY i.id LIMIT $limit } AS identities,
  COLLECT { MATCH (r)-[:CITES]->(d) RETURN d {.id, .content} ORDER BY d.id LIMIT $limit } AS documents,
  COLLECT { MATCH (r)-[:CARRIES]->(t) RETURN t {.id, .modality, .finger, .engine} ORDER BY t.id LIMIT $limit } AS templates
