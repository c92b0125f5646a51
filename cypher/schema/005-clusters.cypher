// Statistical clusters, the feed of their changes in order, what was found about them, and what keeps two groups apart.
CREATE CONSTRAINT cluster_id IF NOT EXISTS FOR (n:Cluster) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT cluster_feed_name IF NOT EXISTS FOR (n:ClusterFeed) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT cluster_change_sequence IF NOT EXISTS FOR (n:ClusterChange) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT cluster_finding_key IF NOT EXISTS FOR (n:ClusterFinding) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT distinct_from_key IF NOT EXISTS FOR ()-[r:DISTINCT_FROM]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX cluster_change_cluster IF NOT EXISTS FOR (n:ClusterChange) ON (n.clusterId, n.sequence);
