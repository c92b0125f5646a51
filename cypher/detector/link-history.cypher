// Purpose: the history of a link, which may have ended, oldest first, with the decisions that are still kept.
// Params:  linkId
// Columns: entry
// Index:   history_link, decision_id
MATCH (h:HistoryEntry {linkId: $linkId})
RETURN h {.id, .at, .event, .by, .actor, .colourBefore, .colourAfter, .cause, .basis, .reason, .reasonText, .loadId, .proposals, asked: coalesce(h.asked, []),
  decisions: COLLECT { UNWIND coalesce(h.decisions, []) AS id MATCH (d:Decision {id: id})
    RETURN d {.id, .option, .basis, .by, .authority, .at, .reasonCode, .reasonText, .secondBy, .secondLookBy, .secondLookReasonCode, .secondLookReasonText,
      held: id = h.decisions[0]} }} AS entry
ORDER BY h.at, h.id
