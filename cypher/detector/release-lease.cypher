// Purpose: give the matcher's lease up at shutdown, so that another takes over at once.
// Params:  holder
// Columns: none
// Index:   lease_name
MATCH (l:Lease {name: 'matcher', holder: $holder})
SET l.expires = 0, l.holder = null
