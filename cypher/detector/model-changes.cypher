// Purpose: changes of the model, newest first.
// Params:  id (null: all)
// Columns: change
// Index:   model_change_id
MATCH (c:ModelChange) WHERE $id IS NULL OR c.id = $id
RETURN c {.*} AS change ORDER BY c.at DESC, c.id DESC LIMIT 200
