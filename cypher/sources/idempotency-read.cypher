// Purpose: claim an idempotency key, or find what was answered under it.
// Params:  key, hash, now
// Columns: hash, answer (null when the key is new)
// Index:   idempotency_key
MERGE (k:IdempotencyKey {key: $key})
  ON CREATE SET k.hash = $hash, k.at = $now
SET k.touched = $now
RETURN k.hash AS hash, k.answer AS answer
