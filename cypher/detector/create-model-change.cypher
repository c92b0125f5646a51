// Purpose: begin a change of the model, unless another one is under way.
// Params:  change
// Columns: id (no row where another one is under way)
// Index:   model_change_state, model_changes_name
MERGE (u:ModelChanges {name: 'changes'})
SET u.lockedAt = $change.at
WITH u WHERE NOT EXISTS { MATCH (o:ModelChange) WHERE o.state IN ['COMPUTING', 'OPEN'] }
CREATE (c:ModelChange) SET c = $change
RETURN c.id AS id
