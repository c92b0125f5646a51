// Purpose: every match edge that counts for clusters, with the groups of its ends, to compute all clusters at once.
// Params:  none
// Columns: a, aName, b, bName (groups), bits
// Index:   none: a scan of all identities
MATCH (g:IdentityGroup)-[:HAS]->(i:Identity)-[m:MATCHES]->(j:Identity)<-[:HAS]-(o:IdentityGroup)
WHERE i.category <> 'MISUSED' AND j.category <> 'MISUSED'
RETURN g.id AS a, g.key AS aName, o.id AS b, o.key AS bName, m.bits AS bits
