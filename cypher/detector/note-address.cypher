// Purpose: where the matcher that holds the lease is asked, once it holds every record.
// Params:  holder, epoch, address
// Columns: none
// Index:   lease_name
MATCH (l:Lease {name: 'matcher'}) WHERE l.holder = $holder AND l.epoch = $epoch
SET l.address = $address, l.addressEpoch = $epoch
