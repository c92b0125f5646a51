// Purpose: the samples of a record and what became of each; no content.
// Params:  recordId
// Columns: id, modality, finger, mediaType, state, code, detail, score, parts, engine, at
// Index:   record_id
MATCH (:Record {id: $recordId})-[:HOLDS]->(s:BiometricSample)
RETURN s.id AS id, s.modality AS modality, s.finger AS finger, s.mediaType AS mediaType, s.state AS state, s.code AS code,
  s.detail AS detail, s.score AS score, s.parts AS parts, s.engine AS engine, s.at AS at
ORDER BY id
