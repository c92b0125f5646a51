// Purpose: hold a scene against every other change of it until the transaction ends, with what decides on the change.
// Params:  id, now
// Columns: owner, name, revision, base, operations, bytes (of the newest revision)
// Index:   scene_id, scene_revision_key
MATCH (s:Scene {id: $id})
// Another property than those read: they are read after the lock is held.
SET s.lockedAt = $now
WITH s
MATCH (v:SceneRevision {key: s.id + '|' + s.revision})
RETURN s.owner AS owner, s.name AS name, s.revision AS revision, v.base AS base, v.operations AS operations,
  v.bytes AS bytes
