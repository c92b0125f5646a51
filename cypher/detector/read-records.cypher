// Purpose: records as committed, with the parts that the detector compares.
// Params:  ids [string]
// Columns: record, identities, documents, templates, refused (samples of which there is no template)
// Index:   record_id
UNWIND $ids AS id
MATCH (r:Record {id: id}) WHERE r.version > 0
RETURN r {.id, .system, .recordKind, .groupId, .version, .revision, .ownerState, .ownerAuthority, .handling} AS record,
  [(r)-[:STATES]->(i) | i {.id, .version, .content}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .content}] AS documents,
  [(r)-[:CARRIES]->(t) | t {.id, .modality, .finger, .engine, .sealed, .qualityMetric, .qualityValue}] AS templates,
  [(r)-[:HOLDS]->(s) WHERE s.state = 'REFUSED' | s {.id, .modality, .finger}] AS refused
