// Purpose: names of all constraints.
// Params:  none
// Columns: name
SHOW CONSTRAINTS YIELD name RETURN name
