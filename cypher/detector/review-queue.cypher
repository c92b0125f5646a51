// Purpose: yellow links of the given authorities, the oldest first, from a position on. Walks the index and stops at the limit.
// Params:  authorities (null: all), load (null: whatever), cause, system, claimedBy (null: whoever), free (only those that nobody claims), now,
//          limited (true: only links with a time limit, false: only those without, null: all),
//          protectedPerson (true: only links of protected persons, false: only the others, null: all),
//          afterSince ('' at the beginning), afterId, limit
// Columns: id, since (the position)
// Index:   link_queue (in its order)
MATCH (l:Link) WHERE l.colour = 'YELLOW' AND l.since >= $afterSince AND CASE WHEN l.since = $afterSince THEN l.id > $afterId ELSE true END
  AND ($limited IS NULL OR (l.dueAt IS NOT NULL) = $limited)
  AND ($protectedPerson IS NULL OR coalesce(l.protectedPerson, false) = $protectedPerson)
  AND ($load IS NULL OR l.loadId = $load) AND ($cause IS NULL OR l.cause = $cause) AND ($system IS NULL OR $system IN l.systems)
  AND ($claimedBy IS NULL OR (l.claimedBy = $claimedBy AND l.claimUntil > $now))
  AND NOT ($free AND coalesce(l.claimUntil > $now, false))
  AND EXISTS {
    MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
  }
RETURN l.id AS id, l.since AS since ORDER BY l.since, l.id LIMIT $limit
