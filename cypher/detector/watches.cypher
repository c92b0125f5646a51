// Purpose: links that an officer watches, the latest first; the link may have ended since.
// Params:  by
// Columns: linkId, seen (revision), at
// Index:   watch_by
MATCH (w:Watch {by: $by}) RETURN w.linkId AS linkId, w.seen AS seen, w.at AS at ORDER BY w.at DESC
