// Purpose: which templates identity groups hold, what of them hits, and which biometric vetoes stand; no template leaves.
// Params:  groupIds [string]
// Columns: id, recordIds, templates [{id, modality, finger, qualityMetric, qualityValue}], hits [group id],
//          vetoes [{other, templates}]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
RETURN g.id AS id,
  COLLECT { MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record) RETURN DISTINCT r.id } AS recordIds,
  COLLECT {
    MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(:Record)-[:CARRIES]->(t:BiometricTemplate)
    WITH DISTINCT t
    RETURN t {.id, .modality, .finger, .qualityMetric, .qualityValue}
  } AS templates,
  COLLECT {
    MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(:Record)-[:CARRIES]->(:BiometricTemplate)-[:MATCHES]-(t:BiometricTemplate)
      <-[:CARRIES]-(:Record)-[:STATES]->(:Identity)<-[:HAS]-(o:IdentityGroup)
    RETURN DISTINCT o.id
  } AS hits,
  COLLECT {
    MATCH (g)-[d:DISTINCT_FROM {reason: 'BIOMETRICS'}]-(o:IdentityGroup)
    RETURN {other: o.id, templates: d.templates}
  } AS vetoes
