// Purpose: the mode of the detector, where one was set (Art 69).
// Params:  none
// Columns: mode
// Index:   detector_mode_id
MATCH (m:DetectorMode {id: 'DETECTOR'}) RETURN m.mode AS mode
