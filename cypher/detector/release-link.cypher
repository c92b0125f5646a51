// Purpose: end the claim on a link; the link is locked by the caller.
// Params:  id
// Columns: none
// Index:   link_id
MATCH (l:Link {id: $id})
REMOVE l.claimedBy, l.claimUntil
SET l.changedAt = datetime.realtime().epochMillis
