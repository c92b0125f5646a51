// Purpose: the match edges between identities, and those between templates, of two identity groups.
// Params:  a, b (group ids)
// Columns: kind (IDENTITY, TEMPLATE), key, fromId, explanation (identities), modality, finger, score, threshold, engine
// Index:   identity_group_id
MATCH (a:IdentityGroup {id: $a})
MATCH (b:IdentityGroup {id: $b})
CALL (a, b) {
  MATCH (a)-[:HAS]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(b)
  RETURN 'IDENTITY' AS kind, m, null AS finger
  UNION
  MATCH (a)-[:HAS]->(:Identity)<-[:STATES]-(:Record)-[:CARRIES]->(t)-[m:MATCHES]-(:BiometricTemplate)
    <-[:CARRIES]-(:Record)-[:STATES]->(:Identity)<-[:HAS]-(b)
  RETURN 'TEMPLATE' AS kind, m, t.finger AS finger
}
RETURN kind, m.key AS key, startNode(m).id AS fromId, m.explanation AS explanation, m.modality AS modality, finger,
  m.score AS score, m.threshold AS threshold, m.engine AS engine
ORDER BY key
