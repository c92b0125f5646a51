// Initial loads with the lines that were not taken, the detection of each, and the order of risk of the review queue.
CREATE CONSTRAINT initial_load_id IF NOT EXISTS FOR (n:InitialLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initial_load_key IF NOT EXISTS FOR (n:InitialLoad) REQUIRE n.key IS UNIQUE;
CREATE INDEX initial_load_started IF NOT EXISTS FOR (n:InitialLoad) ON (n.startedAt, n.id);
CREATE CONSTRAINT load_line_key IF NOT EXISTS FOR (n:LoadLine) REQUIRE n.key IS UNIQUE;
CREATE INDEX load_line_code IF NOT EXISTS FOR (n:LoadLine) ON (n.loadId, n.code);
CREATE INDEX outbox_event_load IF NOT EXISTS FOR (n:OutboxEvent) ON (n.loadId, n.state);
CREATE INDEX outbox_event_load_done IF NOT EXISTS FOR (n:OutboxEvent) ON (n.loadId, n.doneMs);
CREATE INDEX link_risk IF NOT EXISTS FOR (n:Link) ON (n.colour, n.riskKey);
CREATE INDEX link_load IF NOT EXISTS FOR (n:Link) ON (n.loadId, n.colour);
CREATE INDEX link_load_risk IF NOT EXISTS FOR (n:Link) ON (n.loadId, n.colour, n.riskKey);
// Links from before have no place yet: behind the others until the matcher has given them theirs.
MATCH (l:Link) WHERE l.riskKey IS NULL SET l.riskKey = '9|' + l.since + '|' + l.id;
