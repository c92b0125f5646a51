// Purpose: the engines as they were last seen.
// Params:  none
// Columns: modality, engine, ready, detail, at
// Index:   none (two nodes)
MATCH (e:EngineState)
RETURN e.modality AS modality, e.engine AS engine, e.ready AS ready, e.detail AS detail, e.at AS at ORDER BY modality
