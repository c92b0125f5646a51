// Purpose: the place of a link in the review queue by risk.
// Params:  id
// Columns: riskKey (null)
// Index:   link_id
MATCH (l:Link {id: $id})
RETURN l.riskKey AS riskKey
