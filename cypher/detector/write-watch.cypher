// Purpose: an officer is to be told when a link changes; asked again, what it is now counts as seen.
// Params:  key, by, linkId, at
// Columns: revision
// Index:   watch_key, link_id
MATCH (l:Link {id: $linkId})
MERGE (w:Watch {key: $key})
  ON CREATE SET w.by = $by, w.linkId = $linkId, w.at = $at
SET w.seen = l.revision
RETURN l.revision AS revision
