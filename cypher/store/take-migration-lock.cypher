// Purpose: become the one process that migrates; a lock that was not touched for long is taken over.
// Params:  holder, stale (ms)
// Columns: holder (no row: another holds it)
// Index:   migration_name
MERGE (m:Migration {name: '#lock'})
WITH m SET m.touched = timestamp()
WITH m WHERE m.holder IS NULL OR m.holder = $holder OR m.since < timestamp() - $stale
SET m.holder = $holder, m.since = timestamp()
RETURN m.holder AS holder
