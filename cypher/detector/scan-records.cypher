// Purpose: every record, to rebuild the matcher's index.
// Params:  none
// Columns: record, identities, documents, templates, refused (samples of which there is no template)
// Index:   none (full scan, streamed)
MATCH (r:Record) WHERE r.version > 0
RETURN r {.id, .system, .recordKind, .groupId, .version, .revision, .ownerState, .ownerAuthority, .handling} AS record,
  [(r)-[:STATES]->(i) | i {.id, .version, .content}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .content}] AS documents,
  [(r)-[:CARRIES]->(t) | t {.id, .modality, .finger, .engine, .sealed, .qualityMetric, .qualityValue}] AS templates,
  [(r)-[:HOLDS]->(s) WHERE s.state = 'REFUSED' | s {.id, .modality, .finger}] AS refused
