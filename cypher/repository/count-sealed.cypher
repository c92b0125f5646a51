// Purpose: how much is sealed, how much of it not with the present key, and how much opens with no key of the ring.
// Params:  keyId, ringId
// Columns: total, otherwise (to be sealed anew), unopened
// Index:   none (counts all)
CALL () {
  MATCH (t:BiometricTemplate) RETURN t.keyId AS keyId, t.unopened AS unopened
  UNION ALL
  MATCH (s:BiometricSample) WHERE s.sealed IS NOT NULL RETURN s.keyId AS keyId, s.unopened AS unopened
  UNION ALL
  MATCH (q:BiometricSearch) WHERE q.sealed IS NOT NULL RETURN q.keyId AS keyId, q.unopened AS unopened
}
RETURN count(*) AS total, sum(CASE WHEN keyId = $keyId OR unopened = $ringId THEN 0 ELSE 1 END) AS otherwise,
  sum(CASE WHEN unopened = $ringId THEN 1 ELSE 0 END) AS unopened
