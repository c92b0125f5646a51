// Purpose: how many lines of an initial load were not taken, by code.
// Params:  id
// Columns: code, count
// Index:   load_line_code
MATCH (x:LoadLine) WHERE x.loadId = $id AND x.code IS NOT NULL
RETURN x.code AS code, count(*) AS count ORDER BY count DESC, code
