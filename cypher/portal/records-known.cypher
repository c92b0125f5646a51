// Purpose: the records of identity groups in the versions that were stored on a date, with what is still held of their parts.
// Params:  groupIds [string], at
// Columns: record, version, identities [{id, reference}], documents [{id, number, docType, issuingCountry, expiryDate}]
// Index:   identity_group_id
UNWIND $groupIds AS groupId
MATCH (g:IdentityGroup {id: groupId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
WITH DISTINCT g, r
MATCH (r)-[:HAD]->(v:RecordVersion)
WHERE v.recordedFrom <= $at AND (v.recordedTo IS NULL OR v.recordedTo > $at)
RETURN r {.id, .system, .groupId, .reference, .ownerState, .ownerAuthority, groupReference: g.reference} AS record,
  v {.version, .content, .recordedFrom, .recordedTo} AS version,
  COLLECT { MATCH (r)-[:STATES]->(i:Identity) RETURN i {.id, .reference} ORDER BY i.id } AS identities,
  COLLECT { MATCH (r)-[:CITES]->(d:TravelDocument)
    RETURN d {.id, .number, .docType, .issuingCountry, .expiryDate} ORDER BY d.id } AS documents
ORDER BY r.id
