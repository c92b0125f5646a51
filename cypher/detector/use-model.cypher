// Purpose: put a model in use.
// Params:  version, at
// Columns: none
// Index:   model_in_use_name
MERGE (n:ModelInUse {name: 'model'}) SET n.version = $version, n.at = $at
