// Purpose: what has changed since a moment of the graph's own clock: links, links that ended, and records whose detection is done.
// Params:  since (ms since 1970, inclusive), limit
// Columns: kind (LINK, ERASED, RECORD), id (of the link, the history entry, the outbox event), at (ms)
// Index:   link_changed, history_erased, outbox_event_done
CALL () {
  MATCH (l:Link) WHERE l.changedAt >= $since
  RETURN 'LINK' AS kind, l.id AS id, l.changedAt AS at
  UNION ALL
  MATCH (h:HistoryEntry) WHERE h.erasedAt >= $since
  RETURN 'ERASED' AS kind, h.id AS id, h.erasedAt AS at
  UNION ALL
  MATCH (e:OutboxEvent) WHERE e.doneMs >= $since
  RETURN 'RECORD' AS kind, e.id AS id, e.doneMs AS at
}
RETURN kind, id, at ORDER BY at, kind, id LIMIT $limit
