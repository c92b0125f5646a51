// Purpose: indexes and constraints that cannot be relied on yet.
// Params:  none
// Columns: name
SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name
