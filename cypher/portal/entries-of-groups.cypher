// Purpose: the history of the links of identity groups until a date, oldest first.
// Params:  groupIds [string], at
// Columns: entry
// Index:   history_a, history_b
UNWIND $groupIds AS groupId
CALL (groupId) {
  MATCH (h:HistoryEntry) WHERE h.a = groupId AND h.at <= $at RETURN h
  UNION
  MATCH (h:HistoryEntry) WHERE h.b = groupId AND h.at <= $at RETURN h
}
WITH DISTINCT h ORDER BY h.at, h.id
RETURN h {.id, .linkId, .sin, .a, .b, .systems, .at, .event, .colourAfter, .automatic, .basis, .cause, .authority} AS entry
