// Purpose: notices to authorities, newest first, one page.
// Params:  authorities (null: all), before (position or null), limit
// Columns: notice
// Index:   notice_at (in its order)
MATCH (n:Notice) WHERE n.at <= coalesce(left($before, 24), '9999')
  AND ($authorities IS NULL OR n.to IN $authorities) AND ($before IS NULL OR n.at + '|' + n.id < $before)
RETURN n {.id, .kind, .to, .linkId, .sin, .systems, .colour, .at, .state} AS notice
ORDER BY n.at DESC, n.id DESC LIMIT $limit
