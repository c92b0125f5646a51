// Purpose: remove identities, documents, templates and samples that their record no longer states, with their match edges.
// Params:  ids [string]
// Columns: none
// Index:   identity_id, travel_document_id, biometric_template_id, biometric_sample_id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Identity {id: id}) DETACH DELETE n
  UNION
  MATCH (n:TravelDocument {id: id}) DETACH DELETE n
  UNION
  MATCH (n:BiometricTemplate {id: id}) DETACH DELETE n
  UNION
  MATCH (n:BiometricSample {id: id}) OPTIONAL MATCH (n)-[:RAISED]->(a:Alert) DETACH DELETE a, n
}
