// Purpose: the history of a link, oldest first.
// Params:  linkId
// Columns: entry
// Index:   history_link
MATCH (h:HistoryEntry {linkId: $linkId})
RETURN h {.id, .at, .event, .by, .actor, .colourBefore, .colourAfter, .cause, .basis, .reason, .loadId, .proposals, asked: coalesce(h.asked, [])} AS entry
ORDER BY h.at, h.id
