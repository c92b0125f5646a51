// Purpose: the identity group of each record of a batch.
// Params:  keys [string]
// Columns: key, groupId
// Index:   record_key
UNWIND $keys AS key
MATCH (r:Record {key: key})
RETURN key, r.groupId AS groupId
