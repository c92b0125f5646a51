// Purpose: remember that a statement of a file has run, and that its process is alive.
// Params:  name, count, holder
// Index:   migration_name
MATCH (m:Migration {name: $name}) SET m.statements = $count
WITH m
MATCH (lock:Migration {name: '#lock', holder: $holder}) SET lock.since = timestamp()
