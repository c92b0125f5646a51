// Purpose: edges between given nodes, links left out.
// Params:  records, identities, documents, templates, groups [string]
// Columns: fromId, kind, toId, edge (null for edges that only say what belongs together)
// Index:   record_id, identity_group_id, identity_id, travel_document_id, biometric_template_id
UNWIND $records AS id
MATCH (r:Record {id: id})-[e:STATES|CITES|CARRIES]->(o)
WHERE o.id IN $identities OR o.id IN $documents OR o.id IN $templates
RETURN id AS fromId, type(e) AS kind, o.id AS toId, null AS edge
UNION ALL
UNWIND $groups AS id
MATCH (g:IdentityGroup {id: id})-[:HAS]->(o:Identity) WHERE o.id IN $identities
RETURN id AS fromId, 'HAS' AS kind, o.id AS toId, null AS edge
UNION ALL
UNWIND $identities AS id
MATCH (a:Identity {id: id})-[m:MATCHES]->(o:Identity) WHERE o.id IN $identities
RETURN id AS fromId, 'MATCHES' AS kind, o.id AS toId, m {.key, .bits, .probability, .verdict} AS edge
UNION ALL
UNWIND $documents AS id
MATCH (a:TravelDocument {id: id})-[m:SAME_DOCUMENT]->(o:TravelDocument) WHERE o.id IN $documents
RETURN id AS fromId, 'SAME_DOCUMENT' AS kind, o.id AS toId, m {.key, .notes} AS edge
UNION ALL
UNWIND $templates AS id
MATCH (a:BiometricTemplate {id: id})-[m:MATCHES]->(o:BiometricTemplate) WHERE o.id IN $templates
RETURN id AS fromId, 'MATCHES' AS kind, o.id AS toId, m {.key, .modality, .engine} AS edge
