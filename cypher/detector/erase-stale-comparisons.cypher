// Purpose: drop comparisons of the given records that rest on another version of them and were not made anew.
// Params:  recordIds [string]
// Columns: none
// Index:   record_id
UNWIND $recordIds AS recordId
MATCH (r:Record {id: recordId})<-[:BETWEEN]-(c:Comparison)-[:BETWEEN]->(other:Record)
WHERE CASE WHEN r.id < other.id THEN c.versions[0] ELSE c.versions[1] END <> r.version
DETACH DELETE c
