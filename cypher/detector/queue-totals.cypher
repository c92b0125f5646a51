// Purpose: how many yellow links the given authorities have, how many of them are overdue or due soon, and how many one officer holds.
// Params:  authorities (null: all), by, now, soon (time until which a link is due soon)
// Columns: open, overdue, dueSoon, mine
// Index:   link_queue
MATCH (l:Link) WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN count(l) AS open, count(CASE WHEN l.dueAt < $now THEN 1 END) AS overdue,
  count(CASE WHEN l.dueAt >= $now AND l.dueAt < $soon THEN 1 END) AS dueSoon,
  count(CASE WHEN l.claimedBy = $by AND l.claimUntil > $now THEN 1 END) AS mine
