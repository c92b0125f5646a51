// Purpose: write record, its version, its identity group and the outbox event of one accepted batch; an older group of the
//          same key stays, so that its id is known only then.
// Params:  rows [{recordKey, record, version, groupKey, group, event, previousGroupId}]
// Columns: key, groupId
// Index:   record_key, identity_group_key, record_version_key
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
OPTIONAL MATCH (r)-[:HAD]->(before:RecordVersion) WHERE before.recordedTo IS NULL
SET before.recordedTo = row.version.recordedFrom, before.validTo = row.version.validFrom
MERGE (g:IdentityGroup {key: row.groupKey})
  ON CREATE SET g += row.group
SET r += row.record, r.groupId = g.id
CREATE (r)-[:HAD]->(v:RecordVersion) SET v = row.version
CREATE (e:OutboxEvent) SET e = row.event, e.groupIds = [g.id] + [old IN [row.previousGroupId] WHERE old IS NOT NULL AND old <> g.id]
RETURN row.recordKey AS key, g.id AS groupId
