// Purpose: templates, samples and searches that another key than the present one seals, but for those that no key of the ring opens.
// Params:  keyId, ringId, limit
// Columns: id, recordId (null: a search), sealed
// Index:   none (runs while a key is changed)
CALL () {
  MATCH (t:BiometricTemplate) WHERE (t.keyId IS NULL OR t.keyId <> $keyId) AND (t.unopened IS NULL OR t.unopened <> $ringId)
  RETURN t AS n LIMIT $limit
  UNION ALL
  MATCH (s:BiometricSample) WHERE s.sealed IS NOT NULL AND (s.keyId IS NULL OR s.keyId <> $keyId)
    AND (s.unopened IS NULL OR s.unopened <> $ringId)
  RETURN s AS n LIMIT $limit
  UNION ALL
  MATCH (q:BiometricSearch) WHERE q.sealed IS NOT NULL AND (q.keyId IS NULL OR q.keyId <> $keyId)
    AND (q.unopened IS NULL OR q.unopened <> $ringId)
  RETURN q AS n LIMIT $limit
}
RETURN n.id AS id, n.recordId AS recordId, n.sealed AS sealed LIMIT $limit
