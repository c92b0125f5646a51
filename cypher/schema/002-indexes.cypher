// Look-ups of the hot paths. The full-text index is consistent with its transaction (not eventually consistent).
CREATE INDEX outbox_event_due IF NOT EXISTS FOR (n:OutboxEvent) ON (n.state, n.lane, n.at);
CREATE INDEX outbox_event_record IF NOT EXISTS FOR (n:OutboxEvent) ON (n.recordId);
CREATE INDEX record_system IF NOT EXISTS FOR (n:Record) ON (n.system, n.id);
CREATE INDEX record_reference IF NOT EXISTS FOR (n:Record) ON (n.reference);
CREATE INDEX travel_document_number IF NOT EXISTS FOR (n:TravelDocument) ON (n.normalisedNumber);
CREATE INDEX link_colour IF NOT EXISTS FOR (n:Link) ON (n.colour, n.createdAt);
CREATE INDEX confirmation_file_authority IF NOT EXISTS FOR (n:IdentityConfirmationFile) ON (n.authority);
CREATE INDEX history_link IF NOT EXISTS FOR (n:HistoryEntry) ON (n.linkId);
CREATE FULLTEXT INDEX identity_keys IF NOT EXISTS FOR (n:Identity) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
