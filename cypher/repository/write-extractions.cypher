// Purpose: what engines made of samples: templates, or the reason why there is none with an alert to the owner (Art 13(3)).
//          A record none of whose samples waits any more is released for detection. Who was erased meanwhile is passed over.
// Params:  rows [{id, sample, templates [properties], alert (null: none)}], now
// Columns: id (of each sample written)
// Index:   biometric_sample_id, alert_key, outbox_event_record
UNWIND $rows AS row
MATCH (r:Record)-[:HOLDS]->(s:BiometricSample {id: row.id})
SET r.lockedAt = $now
WITH r, s, row WHERE s.state = 'PENDING'
SET s += row.sample REMOVE s.unopened
WITH r, s, row
CALL (s) {
  OPTIONAL MATCH (s)-[:YIELDED]->(before:BiometricTemplate)
  DETACH DELETE before
}
CALL (s) {
  OPTIONAL MATCH (s)-[:RAISED]->(alert:Alert)
  DETACH DELETE alert
}
FOREACH (properties IN row.templates |
  CREATE (t:BiometricTemplate) SET t = properties
  CREATE (r)-[:CARRIES]->(t)
  CREATE (s)-[:YIELDED]->(t))
FOREACH (code IN [c IN [row.alert] WHERE c IS NOT NULL] |
  MERGE (a:Alert {key: 'BIOMETRIC_REFUSED|' + s.id})
  SET a.kind = 'BIOMETRIC_REFUSED', a.at = $now, a.code = code, a.detail = row.sample.detail, a.recordId = r.id,
    a.system = r.system, a.reference = r.reference, a.modality = s.modality, a.finger = s.finger,
    a.ownerState = r.ownerState, a.ownerAuthority = r.ownerAuthority
  MERGE (s)-[:RAISED]->(a))
WITH r, collect(s.id) AS ids
SET r.revision = coalesce(r.revision, 0) + 1,
  r.waits = CASE WHEN EXISTS { (r)-[:HOLDS]->(o:BiometricSample) WHERE o.state = 'PENDING' } THEN true ELSE null END,
  r.partial = CASE WHEN EXISTS { (r)-[:HOLDS]->(o:BiometricSample) WHERE o.state = 'PENDING' } AND EXISTS { (r)-[:CARRIES]->() }
    THEN true ELSE null END,
  r.flags = [f IN coalesce(r.flags, []) WHERE NOT f IN ['BIOMETRIC_PENDING', 'BIOMETRIC_REFUSED']]
    + CASE WHEN EXISTS { (r)-[:HOLDS]->(o:BiometricSample) WHERE o.state = 'PENDING' } THEN ['BIOMETRIC_PENDING'] ELSE [] END
    + CASE WHEN EXISTS { (r)-[:HOLDS]->(o:BiometricSample) WHERE o.state = 'REFUSED' } THEN ['BIOMETRIC_REFUSED'] ELSE [] END
WITH r, ids
CALL (r) {
  MATCH (e:OutboxEvent {recordId: r.id}) WHERE r.waits IS NULL AND e.state = 'WAITING'
  SET e.state = 'PENDING', e.at = $now
}
UNWIND ids AS id
RETURN id
