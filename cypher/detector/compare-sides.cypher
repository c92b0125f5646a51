// Purpose: both sides of a link with everything that is compared, templates and samples without their content.
// Params:  id
// Columns: groupId, system, records [{id, reference, recordKind, version, revision, waits, ownerState, ownerAuthority, validFrom, recordedAt,
//          handling, identities [{id, version, content}], documents [{id, content}], templates [..], samples [..]}]
// Index:   link_id
MATCH (:Link {id: $id})-[:JOINS]->(g:IdentityGroup)
RETURN g.id AS groupId, g.system AS system, COLLECT {
  MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
  WITH DISTINCT r ORDER BY r.id
  RETURN r {.id, .reference, .recordKind, .version, .revision, .waits, .ownerState, .ownerAuthority, .validFrom, .recordedAt, .handling,
    identities: COLLECT { MATCH (r)-[:STATES]->(i) RETURN i {.id, .version, .content} ORDER BY i.id },
    documents: COLLECT { MATCH (r)-[:CITES]->(d) RETURN d {.id, .content} ORDER BY d.id },
    templates: COLLECT { MATCH (r)-[:CARRIES]->(t) RETURN t {.id, .modality, .finger, .engine, .qualityMetric, .qualityValue} ORDER BY t.id },
    samples: COLLECT { MATCH (r)-[:HOLDS]->(s:BiometricSample) RETURN s {.id, .modality, .finger, .mediaType, .score, .qualityMetric, .qualityValue} ORDER BY s.id }}
} AS records
ORDER BY groupId
