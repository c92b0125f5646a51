// Purpose: what a process that works with an engine knows of it, for those that do not.
// Params:  modality, engine, ready, detail, at
// Columns: none
// Index:   engine_state_modality
MERGE (e:EngineState {modality: $modality})
SET e.engine = $engine, e.ready = $ready, e.detail = $detail, e.at = $at
