// Purpose: have a page of records detected once more, in the order of their ids.
// Params:  after (record id, '' at the beginning), limit, now
// Columns: last (id of the last record of the page; null: there was none)
// Index:   record_id (in its order), outbox_event_record
MATCH (r:Record) WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
OPTIONAL MATCH (e:OutboxEvent {recordId: r.id, version: r.version}) WHERE e.state = 'DONE' AND e.kind = 'DETECT'
FOREACH (one IN CASE WHEN e IS NULL THEN [] ELSE [e] END |
  SET one.state = 'PENDING', one.generation = one.generation + 1, one.attempts = 0, one.at = $now, one.lane = 'BULK')
RETURN max(r.id) AS last
