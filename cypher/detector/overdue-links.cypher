// Purpose: yellow links whose time has run out and of which nobody was alarmed yet, the oldest first.
// Params:  now, limit
// Columns: linkId, dueAt, sin, systems, to
// Index:   link_due (in its order)
MATCH (l:Link) WHERE l.dueAt < $now AND l.colour = 'YELLOW' AND coalesce(l.alarmedFor <> l.dueAt, true)
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN l.id AS linkId, l.dueAt AS dueAt, f.sin AS sin, l.systems AS systems, f.authority AS to
ORDER BY l.dueAt LIMIT $limit
