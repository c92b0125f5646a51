// Purpose: erase a scene with all its revisions.
// Params:  id
// Columns: none
// Index:   scene_id
MATCH (s:Scene {id: $id})
OPTIONAL MATCH (s)-[:REVISED]->(v:SceneRevision)
DETACH DELETE v, s
