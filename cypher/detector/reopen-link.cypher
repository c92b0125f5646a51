// Purpose: another authority opens a link again: yellow, for its responsible authority to verify (Art 31(3), 33(5)).
// Params:  linkId, link, at
// Columns: revision
// Index:   link_id
MATCH (l:Link {id: $linkId})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
SET l += $link, l.revision = l.revision + 1, f.updatedAt = f.updatedAt + $at,
  l.changedAt = datetime.realtime().epochMillis
REMOVE l.claimedBy, l.claimUntil
RETURN l.revision AS revision
