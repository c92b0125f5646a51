// Purpose: erase links with their confirmation files and decisions (Art 35, 48(6)); comparisons stay in the log unless stale.
// Params:  keys [string]
// Columns: none
// Index:   link_key
UNWIND $keys AS key
MATCH (l:Link {key: key})
OPTIONAL MATCH (l)<-[:DESCRIBES|DECIDES|OF|ON]-(part)
OPTIONAL MATCH (l)<-[:SUPPORTS]-(c:Proposal)
REMOVE c:Proposal
DETACH DELETE part, l
