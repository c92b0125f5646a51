// Purpose: write a proposed decision and end the claim; the link keeps its colour until it is confirmed.
// Params:  linkId, decision
// Columns: revision
// Index:   link_id
MATCH (l:Link {id: $linkId})
CREATE (d:Decision)-[:DECIDES]->(l)
SET d = $decision, l.revision = l.revision + 1, l.changedAt = datetime.realtime().epochMillis
REMOVE l.claimedBy, l.claimUntil
RETURN l.revision AS revision
