// Purpose: the graph's own clock, by which changes are timed.
// Params:  none
// Columns: now (ms since 1970)
RETURN datetime.realtime().epochMillis AS now
