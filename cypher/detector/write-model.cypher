// Purpose: keep the file of a model; one that is held stays as it is.
// Params:  model {version, content, parent, at}
// Columns: none
// Index:   scoring_model_version
MERGE (n:ScoringModel {version: $model.version})
  ON CREATE SET n = $model
