// Purpose: prove inside the writing transaction that this process is still the matcher (fencing).
// Params:  holder, epoch, now
// Columns: epoch (no row: the lease is lost)
// Index:   lease_name
MATCH (l:Lease {name: 'matcher', holder: $holder, epoch: $epoch})
SET l.usedAt = $now
RETURN l.epoch AS epoch
