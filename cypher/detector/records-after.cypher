// Purpose: the next records, oldest first: ids are made in the order of time.
// Params:  cursor (id of the record before), limit
// Columns: id
// Index:   record_id (walked in its order)
MATCH (r:Record) WHERE r.id > $cursor AND r.version > 0
RETURN r.id AS id ORDER BY r.id LIMIT $limit
