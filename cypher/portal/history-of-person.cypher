// Purpose: versions of the records of identity groups and the history of links, newest first, one page.
// Params:  groupIds [string], linkIds [string], before (position or ''), limit
// Columns: at, place (position), record, content (JSON), previous (JSON or null), entry (null for a record)
// Index:   identity_group_id, history_link
CALL () {
  UNWIND $groupIds AS groupId
  MATCH (g:IdentityGroup {id: groupId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record) WHERE r.version > 0
  WITH DISTINCT r
  MATCH (r)-[:HAD]->(v:RecordVersion)
  RETURN v.recordedFrom AS at, v.recordedFrom + '|' + v.key AS place, r, v, null AS h
  UNION ALL
  UNWIND $linkIds AS linkId
  MATCH (h:HistoryEntry {linkId: linkId})
  RETURN h.at AS at, h.at + '|' + h.id AS place, null AS r, null AS v, h
}
WITH at, place, r, v, h
WHERE $before = '' OR place < $before
WITH at, place, r, v, h ORDER BY place DESC LIMIT $limit
RETURN at, place, v.content AS content,
  CASE WHEN r IS NULL THEN null ELSE r {.id, .system, .groupId, .ownerState, .ownerAuthority, version: v.version} END
    AS record,
  head(COLLECT {
    MATCH (r)-[:HAD]->(p:RecordVersion) WHERE p.version < v.version
    RETURN p.content ORDER BY p.version DESC LIMIT 1
  }) AS previous,
  h {.id, .linkId, .event, .colourBefore, .colourAfter, .cause, .basis} AS entry
