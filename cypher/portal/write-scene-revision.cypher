// Purpose: a further revision of a scene. `base`: the revision whose log its own continues; itself for a whole log.
// Params:  id, name (or null), revision, base, operations (of the whole log), bytes (of it), log (JSON), now
// Columns: none
// Index:   scene_id
MATCH (s:Scene {id: $id})
SET s.revision = $revision, s.savedAt = $now, s.name = $name
CREATE (s)-[:REVISED]->(:SceneRevision {key: $id + '|' + $revision, revision: $revision, base: $base,
  operations: $operations, bytes: $bytes, log: $log, savedAt: $now})
