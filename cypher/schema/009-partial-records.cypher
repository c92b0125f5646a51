// Records that wait for samples and carry a template already: they alone of all that wait have to be found by a search.
CREATE INDEX record_partial IF NOT EXISTS FOR (n:Record) ON (n.partial);
MATCH (r:Record) WHERE r.waits = true AND EXISTS { (r)-[:CARRIES]->() } SET r.partial = true;
