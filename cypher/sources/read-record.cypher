// Purpose: one record as stored, by id, with its parts (templates by reference only).
// Params:  id
// Columns: record, identities, documents, templates, groupId, event
// Index:   record_id, outbox_event_record
MATCH (r:Record {id: $id}) WHERE r.version > 0
RETURN r {.id, .system, .reference, .recordKind, .version, .ownerState, .ownerAuthority, .retainUntil, .validFrom, .recordedAt, .groupId, .groupReference, .flags, .key, .legalBasis, .handling} AS record,
  [(r)-[:STATES]->(i) | i {.id, .version, .content}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .content}] AS documents,
  [(r)-[:CARRIES]->(t) | t {.id, .modality, .finger, .engine, .qualityMetric, .qualityValue}] AS templates
