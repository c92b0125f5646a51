// Purpose: whose a biometric sample is, and the yellow links that join its record, to decide who may see its image; no content.
// Params:  id
// Columns: recordId, system, recordKind, mediaType, links [{id, colour, redKind, automatic, systems, authority}]
// Index:   biometric_sample_id
MATCH (s:BiometricSample {id: $id})<-[:HOLDS]-(r:Record)
RETURN r.id AS recordId, r.system AS system, r.recordKind AS recordKind, s.mediaType AS mediaType,
  COLLECT {
    MATCH (r)-[:STATES]->(:Identity)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link {colour: 'YELLOW'})
    MATCH (l)<-[:DESCRIBES]-(f:IdentityConfirmationFile)
    WITH DISTINCT l, f ORDER BY l.id
    RETURN l {.id, .colour, .redKind, .automatic, .systems, authority: f.authority}
  } AS links
