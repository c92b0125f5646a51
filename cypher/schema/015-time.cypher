// Files as known on a date: the history of a link that has ended is found by the number of its file.
CREATE INDEX history_sin IF NOT EXISTS FOR (n:HistoryEntry) ON (n.sin);
