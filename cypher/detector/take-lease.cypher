// Purpose: become or stay the one matcher: a free, expired or own lease is taken; a new owner gets a new epoch.
// Params:  holder, now (ms), ttl (ms)
// Columns: epoch (no row: another holds it)
// Index:   lease_name
MERGE (l:Lease {name: 'matcher'})
  ON CREATE SET l.epoch = 0, l.expires = 0
SET l.asked = $now
WITH l WHERE l.holder = $holder OR l.expires < $now
SET l.epoch = CASE WHEN l.holder = $holder THEN l.epoch ELSE l.epoch + 1 END, l.holder = $holder, l.expires = $now + $ttl
RETURN l.epoch AS epoch
