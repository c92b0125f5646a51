// Purpose: record that the person was heard (Art 29(4)).
// Params:  linkId, hearing
// Columns: revision
// Index:   link_id
MATCH (l:Link {id: $linkId})
CREATE (h:Hearing)-[:OF]->(l)
SET h = $hearing, l.hearing = 'HELD', l.revision = l.revision + 1, l.changedAt = datetime.realtime().epochMillis
RETURN l.revision AS revision
