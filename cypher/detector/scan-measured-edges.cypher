// Purpose: every match edge between two records, to measure accuracy.
// Params:  none
// Columns: a, b (record ids), bits, modelVersion (both null unless between identities)
// Index:   none (scan of the edges, streamed)
MATCH (x:Record)-[:STATES|CITES|CARRIES]->()-[m:MATCHES|SAME_DOCUMENT]->()<-[:STATES|CITES|CARRIES]-(y:Record)
RETURN x.id AS a, y.id AS b, CASE WHEN m.fromVersion IS NULL THEN null ELSE m.bits END AS bits, m.modelVersion AS modelVersion
