// Purpose: samples whose templates are of an engine that is not in use any more wait to be extracted anew, and their records
//          are not compared until then.
// Params:  modality, engine, now, limit, newIds [string] (of the outbox events, one a sample)
// Columns: count
// Index:   biometric_sample_due
MATCH (s:BiometricSample) WHERE s.state = 'EXTRACTED' AND s.modality = $modality AND s.due IS NOT NULL AND s.engine <> $engine
WITH s LIMIT $limit
MATCH (r:Record)-[:HOLDS]->(s)
SET s.state = 'PENDING', s.due = $now, s.attempts = 0
WITH r, collect(s) AS samples, $newIds AS ids
WITH collect({record: r, count: size(samples)}) AS rows, ids
UNWIND range(0, size(rows) - 1) AS n
WITH rows[n].record AS r, rows[n].count AS count, ids[n] AS id
SET r.waits = true, r.partial = true, r.flags = [f IN coalesce(r.flags, []) WHERE f <> 'BIOMETRIC_PENDING'] + ['BIOMETRIC_PENDING']
CREATE (:OutboxEvent {id: id, kind: 'DETECT', recordId: r.id, version: r.version, state: 'WAITING', generation: 0,
  attempts: 0, lane: 'BULK', loadId: r.loadId, at: $now, groupIds: [r.groupId]})
RETURN sum(count) AS count
