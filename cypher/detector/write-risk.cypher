// Purpose: places of links in the review queue by risk.
// Params:  rows [{id, riskKey}]
// Columns: none
// Index:   link_id
UNWIND $rows AS row
MATCH (l:Link {id: row.id})
SET l.riskKey = row.riskKey
