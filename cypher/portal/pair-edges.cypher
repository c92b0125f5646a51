// Purpose: the match edges that stand between records of two sides.
// Params:  a, b (lists of record ids)
// Columns: kind (MATCHES, SAME_DOCUMENT), ofTemplates, key, modelVersion (identities)
// Index:   record_id
UNWIND $a AS id
MATCH (:Record {id: id})-[:STATES|CITES|CARRIES]->(part)-[m:MATCHES|SAME_DOCUMENT]-()<-[:STATES|CITES|CARRIES]-(y:Record)
WHERE y.id IN $b
RETURN DISTINCT type(m) AS kind, part:BiometricTemplate AS ofTemplates, m.key AS key, m.modelVersion AS modelVersion
ORDER BY key
