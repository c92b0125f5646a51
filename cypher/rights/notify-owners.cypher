// Purpose: tell the owners of the records behind a link that their data were found wrong (Art 40, 48(5)); no personal data.
// Params:  requestId, linkId, code, detail, at
// Columns: notices (how many)
// Index:   link_id, alert_key
MATCH (:Link {id: $linkId})-[:JOINS]->(:IdentityGroup)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
WITH DISTINCT r
MERGE (a:Alert {key: 'RIGHTS|' + $requestId + '|' + r.id})
SET a += {kind: 'RIGHTS', at: $at, code: $code, detail: $detail, recordId: r.id, system: r.system,
  reference: r.reference, ownerState: r.ownerState, ownerAuthority: r.ownerAuthority}
RETURN count(a) AS notices
