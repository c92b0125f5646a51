// Purpose: which templates identity groups hold, what of them hits, and which biometric vetoes stand; no template leaves.
// Params:  groupIds [string]
// Columns: id, records [{id, templates [{id, modality, finger, qualityMetric, qualityValue, hits [group id]}]}],
//          vetoes [{other, templates}]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})
RETURN g.id AS id,
  COLLECT {
    MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
    WITH DISTINCT r
    RETURN {id: r.id, templates: [(r)-[:CARRIES]->(t:BiometricTemplate) |
      t {.id, .modality, .finger, .qualityMetric, .qualityValue,
        hits: [(t)-[:MATCHES]-(:BiometricTemplate)<-[:CARRIES]-(s:Record) | s.groupId]}]}
  } AS records,
  [(g)-[d:DISTINCT_FROM {reason: 'BIOMETRICS'}]-(o:IdentityGroup) | {other: o.id, templates: d.templates}] AS vetoes
