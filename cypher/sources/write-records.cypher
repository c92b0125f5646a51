// Purpose: write record, its version, its identity group and the outbox event of one accepted batch.
// Params:  rows [{recordKey, record, version, groupKey, group, event}]
// Columns: none
// Index:   record_key, identity_group_key, record_version_key
UNWIND $rows AS row
MATCH (r:Record {key: row.recordKey})
OPTIONAL MATCH (r)-[:HAD]->(before:RecordVersion) WHERE before.recordedTo IS NULL
SET before.recordedTo = row.version.recordedFrom, before.validTo = row.version.validFrom
MERGE (g:IdentityGroup {key: row.groupKey})
  ON CREATE SET g += row.group
SET r += row.record, r.groupId = g.id
CREATE (v:RecordVersion) SET v = row.version
CREATE (r)-[:HAD]->(v)
CREATE (e:OutboxEvent) SET e = row.event, e.groupIds = [g.id] + [old IN [row.previousGroupId] WHERE old IS NOT NULL AND old <> g.id]
