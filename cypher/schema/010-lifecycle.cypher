// The life of links by law: notices and letters that exist once, first judgements, the mode of the detector, and the history of a group on a date.
CREATE CONSTRAINT notice_key IF NOT EXISTS FOR (n:Notice) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE INDEX notice_at IF NOT EXISTS FOR (n:Notice) ON (n.at, n.id);
CREATE CONSTRAINT letter_key IF NOT EXISTS FOR (n:Letter) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT letter_id IF NOT EXISTS FOR (n:Letter) REQUIRE n.id IS UNIQUE;
CREATE INDEX letter_at IF NOT EXISTS FOR (n:Letter) ON (n.at, n.id);
CREATE CONSTRAINT judgement_key IF NOT EXISTS FOR (n:Judgement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT hearing_id IF NOT EXISTS FOR (n:Hearing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT detector_mode_id IF NOT EXISTS FOR (n:DetectorMode) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_due IF NOT EXISTS FOR (n:Link) ON (n.dueAt);
CREATE INDEX history_a IF NOT EXISTS FOR (n:HistoryEntry) ON (n.a, n.at);
CREATE INDEX history_b IF NOT EXISTS FOR (n:HistoryEntry) ON (n.b, n.at);
