// Purpose: drop comparisons that found nothing any more.
// Params:  keys [string]
// Columns: none
// Index:   comparison_key
UNWIND $keys AS key
MATCH (c:Comparison {key: key})
DETACH DELETE c
