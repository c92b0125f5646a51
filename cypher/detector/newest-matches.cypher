// Purpose: what the two sides of the newest match edges state, for shadow scores.
// Params:  limit
// Columns: a, b (content of the identities, JSON), bits
// Index:   none (scan of the edges, the newest kept)
MATCH (a:Identity)-[m:MATCHES]->(b:Identity)
WITH a, b, m ORDER BY m.at DESC, m.key LIMIT $limit
RETURN a.content AS a, b.content AS b, m.bits AS bits
