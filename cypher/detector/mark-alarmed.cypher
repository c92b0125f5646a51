// Purpose: keep of which time of a link its authority was alarmed.
// Params:  ids [string]
// Columns: none
// Index:   link_id
UNWIND $ids AS id
MATCH (l:Link {id: id}) SET l.alarmedFor = l.dueAt
