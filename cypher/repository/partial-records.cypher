// Purpose: records that wait for samples and carry a template already: a search has to find them, their event comes later.
// Params:  limit
// Columns: walked (as many as limit: there may be more), rows [{id, version, revision}]
// Index:   record_partial
MATCH (r:Record) WHERE r.partial = true
WITH r LIMIT $limit
RETURN count(r) AS walked, collect({id: r.id, version: r.version, revision: coalesce(r.revision, 0)}) AS rows
