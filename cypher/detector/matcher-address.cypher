// Purpose: where the present matcher is asked.
// Params:  now (ms)
// Columns: address (no row: there is no matcher that holds every record)
// Index:   lease_name
MATCH (l:Lease {name: 'matcher'}) WHERE l.expires >= $now AND l.addressEpoch = l.epoch
RETURN l.address AS address
