// Purpose: the schema files that this graph knows.
// Params:  none
// Columns: name, checksum, done
// Index:   none (a handful of nodes)
MATCH (m:Migration) WHERE m.checksum IS NOT NULL
RETURN m.name AS name, m.checksum AS checksum, m.done AS done
