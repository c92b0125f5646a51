// Purpose: decisions on links that have ended, with what the two sides state; page after page.
// Params:  cursor (id of the decision before), limit
// Columns: decision, a [JSON], b [JSON]
// Index:   decision_id (walked in its order), identity_group_id
MATCH (d:Decision) WHERE d.id > $cursor AND d.a IS NOT NULL
WITH d ORDER BY d.id LIMIT $limit
RETURN d {.id, .state, .option, .reasonCode, .at, .confirmedAt, .fingerprint, .evidence, .secondLookEvidence, .secondLookCause, .secondLookOption, .secondLookAt} AS decision,
  COLLECT { MATCH (:IdentityGroup {id: d.a})-[:HAS]->(i:Identity) RETURN i.content ORDER BY i.id } AS a,
  COLLECT { MATCH (:IdentityGroup {id: d.b})-[:HAS]->(i:Identity) RETURN i.content ORDER BY i.id } AS b
ORDER BY d.id
