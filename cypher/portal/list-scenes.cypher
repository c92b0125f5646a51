// Purpose: scenes of one owner, newest first.
// Params:  owner, before (position or ''), limit
// Columns: id, name, revision, savedAt, at (position)
// Index:   scene_owner
MATCH (s:Scene {owner: $owner})
WITH s, s.savedAt + '|' + s.id AS at
WHERE $before = '' OR at < $before
RETURN s.id AS id, s.name AS name, s.revision AS revision, s.savedAt AS savedAt, at ORDER BY at DESC LIMIT $limit
