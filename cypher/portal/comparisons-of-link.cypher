// Purpose: the comparisons of record pairs that support a link, in the order of their keys.
// Params:  linkId, after (key or ''), limit
// Columns: key, bio, id, doc, misused, colour, basis, explanation (JSON), versions, at
// Index:   link_id (not comparison_key: a range of keys would walk over the comparisons of all links)
MATCH (l:Link {id: $linkId})
CALL (l) {
  MATCH (l)<-[:SUPPORTS]-(c:Comparison)
  WITH c, c.key AS key
  WHERE key > $after
  RETURN c, key ORDER BY key LIMIT $limit
}
RETURN key, c.bio AS bio, c.id AS id, c.doc AS doc, c.misused AS misused, c.colour AS colour,
  c.basis AS basis, c.explanation AS explanation, c.versions AS versions, c.at AS at
