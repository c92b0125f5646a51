// Purpose: how many clusters and findings there are, and what the last check found.
// Params:  none
// Columns: clusters, members, ambiguous, contradictions, distinct, sequence, checkedAt (null), drift (null)
// Index:   cluster_feed_name
CALL () { MATCH (c:Cluster {state: 'CURRENT'}) RETURN count(c) AS clusters, coalesce(sum(c.size), 0) AS members }
CALL () { MATCH (f:ClusterFinding) RETURN count(CASE f.kind WHEN 'AMBIGUOUS' THEN 1 END) AS ambiguous,
  count(CASE f.kind WHEN 'CONTRADICTION' THEN 1 END) AS contradictions }
CALL () { MATCH ()-[d:DISTINCT_FROM]->() RETURN count(d) AS distinct }
OPTIONAL MATCH (f:ClusterFeed {name: 'clusters'})
RETURN clusters, members, ambiguous, contradictions, distinct, coalesce(f.sequence, 0) AS sequence,
  f.checkedAt AS checkedAt, f.drift AS drift
