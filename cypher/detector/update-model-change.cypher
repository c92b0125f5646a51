// Purpose: note what became of a change of the model.
// Params:  id, change
// Columns: none
// Index:   model_change_id
MATCH (c:ModelChange {id: $id}) SET c += $change
