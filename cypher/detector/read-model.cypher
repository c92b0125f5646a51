// Purpose: the file of a model.
// Params:  version
// Columns: content (JSON)
// Index:   scoring_model_version
MATCH (n:ScoringModel {version: $version}) RETURN n.content AS content
