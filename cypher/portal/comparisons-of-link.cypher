// Purpose: the comparisons of record pairs that support a link, in the order of their keys.
// Params:  linkId, after (key or ''), limit
// Columns: key, bio, id, doc, misused, colour, basis, explanation (JSON), versions, at
// Index:   link_id
MATCH (l:Link {id: $linkId})<-[:SUPPORTS]-(c:Comparison)
WHERE c.key > $after
RETURN c.key AS key, c.bio AS bio, c.id AS id, c.doc AS doc, c.misused AS misused, c.colour AS colour,
  c.basis AS basis, c.explanation AS explanation, c.versions AS versions, c.at AS at
ORDER BY key LIMIT $limit
