// Purpose: let others migrate.
// Params:  holder
// Index:   migration_name
MATCH (m:Migration {name: '#lock', holder: $holder}) SET m.holder = null
