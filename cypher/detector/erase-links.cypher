// Purpose: erase links with their confirmation files (Art 35, 48(6)); decisions that were settled stay in the log with the link and the ends that they were about, comparisons unless stale.
// Params:  keys [string]
// Columns: none
// Index:   link_key
UNWIND $keys AS key
MATCH (l:Link {key: key})
FOREACH (d IN COLLECT { MATCH (d:Decision)-[:DECIDES]->(l) WHERE d.state IN ['CONFIRMED', 'OVERRULED'] RETURN d } |
  SET d.linkId = l.id, d.a = split(key, '|')[0], d.b = split(key, '|')[1])
WITH l
OPTIONAL MATCH (l)<-[:DESCRIBES|DECIDES|OF|ON]-(part) WHERE part.a IS NULL
OPTIONAL MATCH (l)<-[:SUPPORTS]-(c:Proposal)
REMOVE c:Proposal
DETACH DELETE part, l
