// Biometric samples as sources sent them, what became of each, the state of the engines, and searches that wait for their turn.
CREATE CONSTRAINT biometric_sample_id IF NOT EXISTS FOR (n:BiometricSample) REQUIRE n.id IS UNIQUE;
CREATE INDEX biometric_sample_due IF NOT EXISTS FOR (n:BiometricSample) ON (n.state, n.modality, n.due);
CREATE CONSTRAINT engine_state_modality IF NOT EXISTS FOR (n:EngineState) REQUIRE n.modality IS UNIQUE;
CREATE CONSTRAINT biometric_search_id IF NOT EXISTS FOR (n:BiometricSearch) REQUIRE n.id IS UNIQUE;
CREATE INDEX biometric_search_state IF NOT EXISTS FOR (n:BiometricSearch) ON (n.state, n.at);
CREATE INDEX alert_owner IF NOT EXISTS FOR (n:Alert) ON (n.kind, n.ownerState, n.at);
