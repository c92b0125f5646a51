// Purpose: the next records, oldest first, with an edge between identities that another model scored.
// Params:  cursor (id of the record before), model, limit
// Columns: id
// Index:   record_id (walked in its order)
MATCH (r:Record) WHERE r.id > $cursor AND r.version > 0
  AND EXISTS { MATCH (r)-[:STATES]->(:Identity)-[m:MATCHES]-() WHERE m.modelVersion <> $model }
RETURN r.id AS id ORDER BY r.id LIMIT $limit
