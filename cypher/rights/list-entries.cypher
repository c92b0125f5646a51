// Purpose: the written record of the handling of requests, oldest first (Art 48(10)).
// Params:  requestId (null: of all), after ('' for the first page), limit
// Columns: entry, at (position)
// Index:   rights_entry_id
MATCH (e:RightsEntry)
WHERE e.id > $after AND ($requestId IS NULL OR e.requestId = $requestId)
RETURN e {.*} AS entry, e.id AS at ORDER BY e.id LIMIT $limit
