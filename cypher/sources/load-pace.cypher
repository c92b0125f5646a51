// Purpose: how many records of an initial load were detected since a moment, and when the last one was.
// Params:  id, since (ms since 1970)
// Columns: recent, last (ms since 1970; null: none yet)
// Index:   outbox_event_load_done
CALL () {
  MATCH (e:OutboxEvent) WHERE e.loadId = $id AND e.doneMs >= $since
  RETURN count(e) AS recent
}
RETURN recent, COLLECT {
  MATCH (e:OutboxEvent) WHERE e.loadId = $id AND e.doneMs > 0
  RETURN e.doneMs ORDER BY e.loadId DESC, e.doneMs DESC LIMIT 1
}[0] AS last
