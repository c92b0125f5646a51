// Purpose: links of the given authorities, of any colour, with a decision that waits for one officer: an own one to publish, or another's to look at as a second or third person; the oldest first, from a position on.
// Params:  authorities (null: all), by, load (null: whatever), cause, system, claimedBy (null: whoever), free (only those that nobody claims), now,
//          afterSince ('' at the beginning), afterId, limit
// Columns: id, since (the position)
// Index:   decision_state
MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l:Link)
WHERE l.since >= $afterSince AND CASE WHEN l.since = $afterSince THEN l.id > $afterId ELSE true END
  AND CASE coalesce(d.stage, 'GRACE') WHEN 'GRACE' THEN d.by = $by ELSE d.by <> $by AND coalesce(d.secondLookBy, '') <> $by END
  AND ($load IS NULL OR l.loadId = $load) AND ($cause IS NULL OR l.cause = $cause) AND ($system IS NULL OR $system IN l.systems)
  AND ($claimedBy IS NULL OR (l.claimedBy = $claimedBy AND l.claimUntil > $now))
  AND NOT ($free AND coalesce(l.claimUntil > $now, false))
  AND EXISTS {
    MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
  }
RETURN l.id AS id, l.since AS since ORDER BY l.since, l.id LIMIT $limit
