// Purpose: how many yellow links the given authorities have, how many of them are overdue or due soon, and how many one officer holds.
// Params:  authorities (null: all), by, now, overdueBefore, dueSoonBefore (times since when a link with a limit is yellow)
// Columns: open, overdue, dueSoon, mine
// Index:   link_queue
MATCH (l:Link) WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
WITH l, 'EES' IN l.systems AS limited
RETURN count(l) AS open, count(CASE WHEN limited AND l.since < $overdueBefore THEN 1 END) AS overdue,
  count(CASE WHEN limited AND l.since >= $overdueBefore AND l.since < $dueSoonBefore THEN 1 END) AS dueSoon,
  count(CASE WHEN l.claimedBy = $by AND l.claimUntil > $now THEN 1 END) AS mine
