// Purpose: change the stage of an open decision; the link keeps its colour.
// Params:  decisionId, decision
// Columns: revision
// Index:   decision_id
MATCH (d:Decision {id: $decisionId})-[:DECIDES]->(l:Link)
SET d += $decision, l.revision = l.revision + 1, l.changedAt = datetime.realtime().epochMillis
RETURN l.revision AS revision
