// Purpose: what kept two identity groups apart does so no more.
// Params:  rows [{key, a (smaller group id)}]
// Columns: key
// Index:   identity_group_id
UNWIND $rows AS row
MATCH (:IdentityGroup {id: row.a})-[d:DISTINCT_FROM {key: row.key}]->()
WITH d, d.key AS key
DELETE d
RETURN key
