// Purpose: remove every match edge of records that no longer take part in detection.
// Params:  recordIds [string]
// Columns: none
// Index:   record_id
UNWIND $recordIds AS recordId
MATCH (:Record {id: recordId})-[:STATES|CITES|CARRIES]->()-[m:MATCHES|SAME_DOCUMENT]-()
DELETE m
