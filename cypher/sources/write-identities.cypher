// Purpose: write the identities that records state and put them into the group of their record.
// Params:  rows [{recordKey, groupKey, id, properties}]
// Columns: none
// Index:   record_key, identity_group_key, identity_id
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
MATCH (g:IdentityGroup {key: row.groupKey})
MERGE (i:Identity {id: row.id})
SET i = row.properties
MERGE (r)-[:STATES]->(i)
MERGE (g)-[:HAS]->(i)
WITH g, i
MATCH (other:IdentityGroup)-[old:HAS]->(i) WHERE other <> g
DELETE old
