// Purpose: take a proposal that is to be computed, for a while: another process takes it again after it.
// Params:  now, until
// Columns: change
// Index:   model_change_state
MATCH (c:ModelChange {state: 'COMPUTING'}) WHERE c.due <= $now
WITH c LIMIT 1
SET c.lockedAt = $now
WITH c WHERE c.state = 'COMPUTING' AND c.due <= $now
SET c.due = $until
RETURN c {.*} AS change
