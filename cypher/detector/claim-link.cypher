// Purpose: give the claim on a link to an officer until a time, or renew it; the link is locked by the caller.
// Params:  id, by, until, renewed (true: nothing changes that others would be told of)
// Columns: none
// Index:   link_id
MATCH (l:Link {id: $id})
SET l.claimedBy = $by, l.claimUntil = $until,
  l.changedAt = CASE WHEN $renewed THEN l.changedAt ELSE datetime.realtime().epochMillis END
