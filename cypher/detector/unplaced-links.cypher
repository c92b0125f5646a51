// Purpose: groups of yellow links that have no place in the order of risk yet.
// Params:  limit (of links)
// Columns: groupId
// Index:   link_risk
MATCH (l:Link) WHERE l.colour = 'YELLOW' AND l.riskKey >= '9'
WITH l LIMIT $limit
MATCH (l)-[:JOINS]->(g:IdentityGroup)
RETURN DISTINCT g.id AS groupId ORDER BY groupId
