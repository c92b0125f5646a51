// Purpose: take the write locks of a link's groups in the order of their ids, then read the link.
// Params:  id, now
// Columns: groupIds
// Index:   link_id
MATCH (l:Link {id: $id})-[:JOINS]->(g:IdentityGroup)
WITH l, g ORDER BY g.id
SET g.lockedAt = $now
WITH l, collect(g.id) AS groupIds
SET l.lockedAt = $now
RETURN groupIds
