// Purpose: remember that all of a file has run.
// Params:  name
// Index:   migration_name
MATCH (m:Migration {name: $name}) SET m.done = true, m.appliedAt = timestamp()
