// Purpose: nodes of the explorer by id, each with what it shows and the facts that decide who may see it.
// Params:  records, identities, documents, templates, groups, links [string]; an id of unknown kind goes into all six
// Columns: id, kind, system, groupId, owners [{state, authorityRef}], shown (map), link (null; facts of a link)
// Index:   record_id, identity_id, travel_document_id, biometric_template_id, identity_group_id, link_id
UNWIND $records AS id
MATCH (r:Record {id: id}) WHERE r.version > 0
RETURN id, 'RECORD' AS kind, r.system AS system, r.groupId AS groupId,
  [{state: r.ownerState, authorityRef: r.ownerAuthority}] AS owners,
  r {.reference, .recordKind, .version, .retainUntil} AS shown, null AS link
UNION ALL
UNWIND $identities AS id
MATCH (i:Identity {id: id})<-[:STATES]-(r:Record)
RETURN id, 'IDENTITY' AS kind, r.system AS system, r.groupId AS groupId,
  [{state: r.ownerState, authorityRef: r.ownerAuthority}] AS owners,
  i {.category, .names, .dateOfBirth, .sex, .nationalities} AS shown, null AS link
UNION ALL
UNWIND $documents AS id
MATCH (d:TravelDocument {id: id})<-[:CITES]-(r:Record)
RETURN id, 'DOCUMENT' AS kind, r.system AS system, r.groupId AS groupId,
  [{state: r.ownerState, authorityRef: r.ownerAuthority}] AS owners,
  d {.number, .docType, .issuingCountry, .expiryDate} AS shown, null AS link
UNION ALL
UNWIND $templates AS id
MATCH (t:BiometricTemplate {id: id})<-[:CARRIES]-(r:Record)
RETURN id, 'TEMPLATE' AS kind, r.system AS system, r.groupId AS groupId,
  [{state: r.ownerState, authorityRef: r.ownerAuthority}] AS owners,
  t {.modality, .finger, .engine} AS shown, null AS link
UNION ALL
UNWIND $groups AS id
MATCH (g:IdentityGroup {id: id})
RETURN id, 'GROUP' AS kind, g.system AS system, g.id AS groupId,
  COLLECT {
    MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record) WHERE r.version > 0
    RETURN DISTINCT {state: r.ownerState, authorityRef: r.ownerAuthority} LIMIT 100
  } AS owners,
  g {.reference, names: head(COLLECT {
    MATCH (g)-[:HAS]->(i:Identity) RETURN i.names ORDER BY i.category <> 'CONFIRMED', i.id LIMIT 1
  })} AS shown, null AS link
UNION ALL
UNWIND $links AS id
MATCH (l:Link {id: id})
OPTIONAL MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN id, 'LINK' AS kind, null AS system, null AS groupId, [] AS owners,
  l {.colour, .redKind, .automatic, .cause, .basis, .since} AS shown,
  {colour: l.colour, redKind: l.redKind, automatic: l.automatic, systems: l.systems, authority: f.authority} AS link
