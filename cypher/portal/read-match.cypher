// Purpose: a match edge between two identities or two biometric templates by its key.
// Params:  key
// Columns: fromId, toId, kind (IDENTITY, TEMPLATE), explanation (JSON, identities), modality, engine (templates)
// Index:   matches_key
MATCH (a)-[m:MATCHES {key: $key}]->(b)
RETURN a.id AS fromId, b.id AS toId, CASE WHEN a:Identity THEN 'IDENTITY' ELSE 'TEMPLATE' END AS kind,
  m.explanation AS explanation, m.modality AS modality, m.engine AS engine
