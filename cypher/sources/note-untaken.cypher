// Purpose: note lines of an initial load that were refused, with the code of the refusal; no data of the line.
// Params:  loadId, rows [{key, code}], now
// Columns: none
// Index:   load_line_key
UNWIND $rows AS row
MERGE (x:LoadLine {key: row.key})
SET x.loadId = $loadId, x.code = row.code, x.at = $now
