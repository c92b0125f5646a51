// Purpose: create or change links, each with its identity confirmation file (Art 28(6), 34).
// Params:  rows [{key, a, b, create, link, file {sin, authority, at}, authority}]
// Columns: none
// Index:   link_key, identity_group_id
UNWIND $rows AS row
MATCH (a:IdentityGroup {id: row.a})
MATCH (b:IdentityGroup {id: row.b})
MERGE (l:Link {key: row.key})
  ON CREATE SET l.id = row.id, l.createdAt = row.at, l.revision = 0, l.systems = [a.system, b.system]
SET l += row.link, l.revision = l.revision + 1, l.changedAt = datetime.realtime().epochMillis
MERGE (l)-[:JOINS]->(a)
MERGE (l)-[:JOINS]->(b)
MERGE (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
  ON CREATE SET f.sin = row.sin, f.createdAt = row.at, f.updatedAt = []
  ON MATCH SET f.updatedAt = f.updatedAt + row.at
SET f.authority = CASE WHEN row.authority IS NULL THEN f.authority ELSE row.authority END
