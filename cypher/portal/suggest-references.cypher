// Purpose: records whose reference begins so, of the systems that the viewer reads.
// Params:  prefix, systems [string] (null: every system), limit
// Columns: record, identities (none), documents (none)
// Index:   record_reference
MATCH (r:Record)
WHERE r.reference STARTS WITH $prefix AND r.version > 0 AND ($systems IS NULL OR r.system IN $systems)
WITH r ORDER BY r.reference, r.id LIMIT $limit
RETURN r {.id, .system, .reference, .groupId, .ownerState, .ownerAuthority} AS record, [] AS identities,
  [] AS documents
