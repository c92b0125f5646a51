// Purpose: an officer is no longer to be told when a link changes.
// Params:  key
// Columns: none
// Index:   watch_key
MATCH (w:Watch {key: $key}) DELETE w
