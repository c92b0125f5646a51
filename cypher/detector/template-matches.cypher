// Purpose: the match edges between the biometric templates of two identity groups.
// Params:  a, b (group ids)
// Columns: key, modality, finger, score, threshold, engine
// Index:   identity_group_id
MATCH (a:IdentityGroup {id: $a})
MATCH (b:IdentityGroup {id: $b})
MATCH (a)-[:HAS]->(:Identity)<-[:STATES]-(:Record)-[:CARRIES]->(t)-[m:MATCHES]-(:BiometricTemplate)
  <-[:CARRIES]-(:Record)-[:STATES]->(:Identity)<-[:HAS]-(b)
RETURN DISTINCT m.key AS key, m.modality AS modality, t.finger AS finger, m.score AS score, m.threshold AS threshold,
  m.engine AS engine
ORDER BY key
