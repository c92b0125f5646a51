// Purpose: a match edge between two identities or two biometric templates by its key.
// Params:  key
// Columns: fromId, toId, kind (IDENTITY, TEMPLATE), contents (JSON of each side, identities), kept (score, identities),
//          modality, engine (templates)
// Index:   matches_key
MATCH (a)-[m:MATCHES {key: $key}]->(b)
RETURN a.id AS fromId, b.id AS toId, CASE WHEN a:Identity THEN 'IDENTITY' ELSE 'TEMPLATE' END AS kind,
  [a.content, b.content] AS contents, m {.bits, .probability, .levels, .weights, .modelVersion} AS kept,
  m.modality AS modality, m.engine AS engine
