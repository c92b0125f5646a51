// Purpose: the state of a decision on a link.
// Params:  id (or null)
// Columns: state
// Index:   decision_id
MATCH (c:Decision {id: $id}) RETURN c.state AS state
