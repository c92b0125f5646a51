// Purpose: one revision of a scene, its log in parts to be joined in their order.
// Params:  id, revision (null: the newest)
// Columns: owner, name, revision, savedAt, logs [JSON]
// Index:   scene_id, scene_revision_key
MATCH (s:Scene {id: $id})
MATCH (v:SceneRevision {key: s.id + '|' + coalesce($revision, s.revision)})
RETURN s.owner AS owner, s.name AS name, v.revision AS revision, v.savedAt AS savedAt, COLLECT {
  UNWIND range(v.base, v.revision) AS number
  MATCH (part:SceneRevision {key: $id + '|' + number})
  RETURN part.log ORDER BY number
} AS logs
