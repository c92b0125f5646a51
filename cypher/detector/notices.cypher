// Purpose: notices to authorities, newest first, one page, with those of the records that are there still and may be read.
// Params:  authorities (null: all), readable (systems; null: all), before (position or null), limit
// Columns: notice
// Index:   notice_at (in its order), record_id
MATCH (n:Notice) WHERE n.at <= coalesce(left($before, 24), '9999')
  AND ($authorities IS NULL OR n.to IN $authorities) AND ($before IS NULL OR n.at + '|' + n.id < $before)
WITH n ORDER BY n.at DESC, n.id DESC LIMIT $limit
RETURN n {.id, .kind, .to, .linkId, .sin, .systems, .colour, .at, .state, records: COLLECT {
    UNWIND coalesce(n.recordIds, []) AS id MATCH (r:Record {id: id}) WHERE $readable IS NULL OR r.system IN $readable
    RETURN r {.id, .system, .reference} ORDER BY r.system, r.reference
  }} AS notice
ORDER BY n.at DESC, n.id DESC
