// What was decided on links that have ended, found by their ends: it goes when the data of one of them do.
CREATE INDEX decision_a IF NOT EXISTS FOR (n:Decision) ON (n.a);
CREATE INDEX decision_b IF NOT EXISTS FOR (n:Decision) ON (n.b);
