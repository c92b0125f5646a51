// Purpose: write a step of a letter.
// Params:  id, change
// Columns: none
// Index:   letter_id
MATCH (n:Letter {id: $id}) SET n += $change
