// Purpose: the link that a decision is about.
// Params:  id
// Columns: linkId
// Index:   decision_id
MATCH (d:Decision {id: $id})-[:DECIDES]->(l:Link)
RETURN l.id AS linkId
