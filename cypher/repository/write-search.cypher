// Purpose: a search whose answer has to wait; what is searched with is sealed and goes when the search has ended. Who has too many
//          that wait is given no more.
// Params:  id, by, purpose, systems [string], sealed, keyId, now, expires, most
// Columns: id (no row: too many)
// Index:   biometric_search_state
CALL () {
  MATCH (w:BiometricSearch) WHERE w.state = 'WAITING' AND w.by = $by AND w.expires > $now
  RETURN count(w) AS waiting
}
WITH waiting WHERE waiting < $most
CREATE (s:BiometricSearch {id: $id, by: $by, purpose: $purpose, systems: $systems, sealed: $sealed, keyId: $keyId,
  state: 'WAITING', at: $now, due: $now, expires: $expires})
RETURN s.id AS id
