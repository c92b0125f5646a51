// Purpose: records as committed without their templates, of candidates whose identities and documents are compared only.
// Params:  ids [string]
// Columns: record, identities, documents
// Index:   record_id
UNWIND $ids AS id
MATCH (r:Record {id: id}) WHERE r.version > 0
RETURN r {.id, .system, .recordKind, .groupId, .version, .revision, .ownerState, .ownerAuthority, .handling} AS record,
  [(r)-[:STATES]->(i) | i {.id, .version, .content}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .content}] AS documents
