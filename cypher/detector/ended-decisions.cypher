// Purpose: decisions since a moment on links that have ended, with what the two sides state, oldest first.
// Params:  since
// Columns: decision, a [JSON], b [JSON]
// Index:   decision_at, identity_group_id
MATCH (d:Decision) WHERE d.at >= $since AND d.a IS NOT NULL
RETURN d {.state, .option, .at, .secondLookCause, .secondLookOption} AS decision,
  COLLECT { MATCH (:IdentityGroup {id: d.a})-[:HAS]->(i:Identity) RETURN i.content ORDER BY i.id } AS a,
  COLLECT { MATCH (:IdentityGroup {id: d.b})-[:HAS]->(i:Identity) RETURN i.content ORDER BY i.id } AS b
ORDER BY d.at, d.id
