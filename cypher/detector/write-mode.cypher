// Purpose: set the mode of the detector (Art 69).
// Params:  mode, by, at
// Columns: none
// Index:   detector_mode_id
MERGE (m:DetectorMode {id: 'DETECTOR'})
SET m.mode = $mode, m.by = $by, m.at = $at
