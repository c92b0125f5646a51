// The review desk: decisions that wait for an officer and when they were made, and links that officers watch.
CREATE INDEX decision_state IF NOT EXISTS FOR (n:Decision) ON (n.state);
CREATE CONSTRAINT watch_key IF NOT EXISTS FOR (n:Watch) REQUIRE n.key IS UNIQUE;
CREATE INDEX watch_by IF NOT EXISTS FOR (n:Watch) ON (n.by);
CREATE INDEX decision_at IF NOT EXISTS FOR (n:Decision) ON (n.at);
