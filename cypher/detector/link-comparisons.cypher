// Purpose: the comparisons of record pairs that support a link, with what the detector noted of them.
// Params:  id
// Columns: key, bio, id, doc, misused, colour, basis, versions, explanation (JSON)
// Index:   link_id
MATCH (:Link {id: $id})<-[:SUPPORTS]-(c:Comparison)
RETURN c.key AS key, c.bio AS bio, c.id AS id, c.doc AS doc, c.misused AS misused, c.colour AS colour,
  c.basis AS basis, c.versions AS versions, c.explanation AS explanation
ORDER BY key
