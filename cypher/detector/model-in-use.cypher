// Purpose: the version of the model in use; no row while it is the one that ships.
// Params:  none
// Columns: version
// Index:   model_in_use_name
MATCH (n:ModelInUse {name: 'model'}) RETURN n.version AS version
