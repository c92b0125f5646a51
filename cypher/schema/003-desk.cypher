// The review desk: the queue in the order of its age, and what has changed since a moment, for live events.
CREATE INDEX link_queue IF NOT EXISTS FOR (n:Link) ON (n.colour, n.since);
CREATE INDEX link_changed IF NOT EXISTS FOR (n:Link) ON (n.changedAt);
CREATE INDEX history_erased IF NOT EXISTS FOR (n:HistoryEntry) ON (n.erasedAt);
CREATE INDEX outbox_event_done IF NOT EXISTS FOR (n:OutboxEvent) ON (n.doneMs);
