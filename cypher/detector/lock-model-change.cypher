// Purpose: a change of the model under its write lock.
// Params:  id, now
// Columns: change
// Index:   model_change_id
MATCH (c:ModelChange {id: $id}) SET c.lockedAt = $now
RETURN c {.*} AS change
