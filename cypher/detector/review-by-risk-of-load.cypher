// Purpose: yellow links of an initial load of the given authorities, the greatest risk first, from a position on. Walks the index and stops at the limit.
// Params:  load, authorities (null: all), cause, system, claimedBy (null: whoever), free (only those that nobody claims), now,
//          afterKey ('' at the beginning), limit
// Columns: id, since, risk (the position, without the band of the score)
// Index:   link_load_risk (in its order; asked for: what the planner knows of a young graph leads elsewhere)
MATCH (l:Link) USING INDEX l:Link(loadId, colour, riskKey)
WHERE l.loadId = $load AND l.colour = 'YELLOW' AND l.riskKey > $afterKey
  AND ($cause IS NULL OR l.cause = $cause) AND ($system IS NULL OR $system IN l.systems)
  AND ($claimedBy IS NULL OR (l.claimedBy = $claimedBy AND l.claimUntil > $now))
  AND NOT ($free AND coalesce(l.claimUntil > $now, false))
  AND EXISTS {
    MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
  }
RETURN l.id AS id, split(l.riskKey, '|')[1] AS since, left(split(l.riskKey, '|')[0], 4) AS risk ORDER BY l.loadId, l.colour, l.riskKey LIMIT $limit
