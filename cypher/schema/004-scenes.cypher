// Scenes of the explorer with their revisions, and the list of one's own, newest first.
CREATE CONSTRAINT scene_id IF NOT EXISTS FOR (n:Scene) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scene_revision_key IF NOT EXISTS FOR (n:SceneRevision) REQUIRE n.key IS UNIQUE;
CREATE INDEX scene_owner IF NOT EXISTS FOR (n:Scene) ON (n.owner, n.savedAt);
