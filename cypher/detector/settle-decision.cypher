// Purpose: confirm a decision and give the link its colour, in one step.
// Params:  decisionId, linkId, decision, link, at
// Columns: revision
// Index:   decision_id, link_id
MATCH (d:Decision {id: $decisionId})-[:DECIDES]->(l:Link {id: $linkId})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
SET d += $decision, l += $link, l.revision = l.revision + 1, f.updatedAt = f.updatedAt + $at
RETURN l.revision AS revision
