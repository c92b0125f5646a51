// Purpose: a new scene; its first revision is written by write-scene-revision.
// Params:  id, owner, name (or null), now
// Columns: none
CREATE (s:Scene {id: $id, owner: $owner, name: $name, revision: 0, createdAt: $now, savedAt: $now})
