// Purpose: all pairs of groups that are kept apart.
// Params:  none
// Columns: a, b, reason
// Index:   none: a scan
MATCH (a:IdentityGroup)-[d:DISTINCT_FROM]->(b:IdentityGroup)
RETURN a.id AS a, b.id AS b, d.reason AS reason
