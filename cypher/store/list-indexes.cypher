// Purpose: names of all indexes.
// Params:  none
// Columns: name
SHOW INDEXES YIELD name RETURN name
