// Purpose: confirm a decision and give the link its colour, in one step; a claim ends.
// Params:  decisionId, linkId, decision, link, at
// Columns: revision
// Index:   decision_id, link_id
MATCH (d:Decision {id: $decisionId})-[:DECIDES]->(l:Link {id: $linkId})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
SET d += $decision, l += $link, l.revision = l.revision + 1, f.updatedAt = f.updatedAt + $at,
  l.changedAt = datetime.realtime().epochMillis
REMOVE l.claimedBy, l.claimUntil
RETURN l.revision AS revision
