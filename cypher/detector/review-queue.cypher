// Purpose: yellow links of the given authorities, oldest first, from a position on.
// Params:  authorities (null = all), after (position or ''), limit
// Columns: id, position, cause, basis, systems, since, authority, revision, claim, proposed
// Index:   link_colour
MATCH (l:Link) WHERE l.colour = 'YELLOW' AND l.createdAt >= $afterTime
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
WHERE ($authorities IS NULL OR f.authority IN $authorities) AND (l.createdAt > $afterTime OR l.id > $afterId)
WITH l, f ORDER BY l.createdAt, l.id LIMIT $limit
RETURN l.id AS id, l.cause AS cause, l.basis AS basis, l.systems AS systems, l.since AS since, l.createdAt AS createdAt, l.revision AS revision,
  f.sin AS sin, f.authority AS authority,
  COLLECT { MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l) RETURN d {.id, .option, .at} } AS proposed,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc, .misused} } AS comparisons
