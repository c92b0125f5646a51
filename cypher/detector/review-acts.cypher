// Purpose: decisions since a moment, of one officer or of all, with second looks, first judgements and whether the link was opened again or ended by a person, also where it has ended since: for measures of pace and agreement.
// Params:  by (null: all officers), since
// Columns: linkId, decision, judgements [{key, answer}], reopened
// Index:   decision_at, history_link
MATCH (d:Decision) WHERE d.at >= $since AND d.state IN ['CONFIRMED', 'PROPOSED', 'OVERRULED']
  // What a third officer chose is kept as a decision of the second one, whose second look counts already.
  AND NOT (coalesce(d.stage, 'GRACE') = 'ADJUDICATION' AND d.secondLookBy IS NULL)
  AND ($by IS NULL OR d.by = $by OR d.secondLookBy = $by)
OPTIONAL MATCH (d)-[:DECIDES]->(l:Link)
RETURN coalesce(l.id, d.linkId) AS linkId,
  d {.by, .at, .option, .state, .confirmedAt, .dueAt, .secondLookBy, .secondLookOption, .secondLookAt} AS decision,
  COLLECT { MATCH (j:Judgement)-[:ON]->(l) RETURN j {.key, .at, .answer} } AS judgements,
  EXISTS {
    MATCH (h:HistoryEntry {linkId: coalesce(l.id, d.linkId)})
    WHERE h.at > d.confirmedAt
      AND (h.event IN ['REOPENED', 'CONTESTED', 'RECTIFIED'] OR (h.event = 'ERASED' AND h.by = 'MANUAL'))
  } AS reopened
ORDER BY d.at
