// Purpose: yellow links of the given authorities in the order of the queue, from a position on.
// Params:  authorities (null: all), cause, system, claimedBy (null: whoever), free (only those that nobody claims), now,
//          urgentFirst, afterPosition ('' at the beginning), afterId, limit
// Columns: id, position (time since when it is yellow; with urgentFirst behind 0 for a time limit, 1 for none)
// Index:   link_queue
MATCH (l:Link) WHERE l.colour = 'YELLOW' AND ($cause IS NULL OR l.cause = $cause) AND ($system IS NULL OR $system IN l.systems)
  AND ($claimedBy IS NULL OR (l.claimedBy = $claimedBy AND l.claimUntil > $now))
  AND NOT ($free AND coalesce(l.claimUntil > $now, false))
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
WITH l, CASE WHEN NOT $urgentFirst THEN '' WHEN 'EES' IN l.systems THEN '0' ELSE '1' END + l.since AS position
WHERE position > $afterPosition OR (position = $afterPosition AND l.id > $afterId)
RETURN l.id AS id, position ORDER BY position, id LIMIT $limit
