// Purpose: the history of one link, which may have ended, oldest first: by its id or by the number of its file.
// Params:  linkId (null: by number), sin (null: by id)
// Columns: entry
// Index:   history_link, history_sin, decision_id
CALL () {
  MATCH (h:HistoryEntry {linkId: $linkId}) RETURN h
  UNION
  MATCH (one:HistoryEntry {sin: $sin})
  WITH DISTINCT one.linkId AS linkId
  MATCH (h:HistoryEntry {linkId: linkId}) RETURN h
}
WITH h WHERE h.a IS NOT NULL AND h.b IS NOT NULL
WITH h ORDER BY h.at, h.id
RETURN h {.id, .linkId, .sin, .a, .b, .systems, .at, .event, .by, .actor, .colourBefore, .colourAfter, .automatic,
  .basis, .cause, .authority, .reason, .reasonText, .loadId, .proposals, asked: coalesce(h.asked, []),
  decisions: COLLECT { UNWIND coalesce(h.decisions, []) AS id MATCH (d:Decision {id: id})
    RETURN d {.id, .option, .basis, .by, .authority, .at, .reasonCode, .reasonText, .secondBy, .secondLookBy, .secondLookReasonCode, .secondLookReasonText,
      held: id = h.decisions[0]} }} AS entry
