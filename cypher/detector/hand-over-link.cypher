// Purpose: another authority becomes responsible for a link (Art 29(1), 34(d)); claims end.
// Params:  linkId, authority, at
// Columns: revision
// Index:   link_id
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l:Link {id: $linkId})
SET f.authority = $authority, f.updatedAt = f.updatedAt + $at, l.revision = l.revision + 1,
  l.changedAt = datetime.realtime().epochMillis
REMOVE l.claimedBy, l.claimUntil
RETURN l.revision AS revision
