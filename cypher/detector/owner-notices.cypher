// Purpose: notices about data of a Member State in systems that the reader reads, newest first, one page, with those of the records that are there still.
// Params:  ownerState, readable (systems; null: all), before (position or null), limit
// Columns: notice
// Index:   notice_owner (in its order), record_id
MATCH (n:Notice) WHERE n.ownerState = $ownerState AND n.at <= coalesce(left($before, 24), '9999')
  AND ($readable IS NULL OR any(system IN n.ownerSystems WHERE system IN $readable))
  AND ($before IS NULL OR n.at + '|' + n.id < $before)
WITH n ORDER BY n.at DESC, n.id DESC LIMIT $limit
RETURN n {.id, .kind, .to, .linkId, .sin, .systems, .colour, .at, .state, records: COLLECT {
    UNWIND n.recordIds AS id MATCH (r:Record {id: id}) WHERE $readable IS NULL OR r.system IN $readable
    RETURN r {.id, .system, .reference} ORDER BY r.system, r.reference
  }} AS notice
ORDER BY n.at DESC, n.id DESC
