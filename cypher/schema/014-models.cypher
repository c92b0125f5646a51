// Learning from decisions: models by version, the one in use, and changes of the model with who agreed to them.
CREATE CONSTRAINT scoring_model_version IF NOT EXISTS FOR (n:ScoringModel) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT model_in_use_name IF NOT EXISTS FOR (n:ModelInUse) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT model_change_id IF NOT EXISTS FOR (n:ModelChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX model_change_state IF NOT EXISTS FOR (n:ModelChange) ON (n.state);
CREATE CONSTRAINT model_changes_name IF NOT EXISTS FOR (n:ModelChanges) REQUIRE n.name IS UNIQUE;
