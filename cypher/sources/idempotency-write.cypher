// Purpose: keep the answer given under an idempotency key.
// Params:  key, answer
// Columns: none
// Index:   idempotency_key
MATCH (k:IdempotencyKey {key: $key})
SET k.answer = $answer
