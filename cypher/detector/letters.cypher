// Purpose: letters of authorities, newest first, one page.
// Params:  authorities (null: all), state (null: any), before (position or null), limit
// Columns: letter
// Index:   letter_at (in its order), decision_id
// VOID: what the letter says of the link is not so any more, since the link was given a colour anew or has ended.
MATCH (n:Letter) WHERE n.at <= coalesce(left($before, 24), '9999')
  AND ($authorities IS NULL OR n.authority IN $authorities)
  AND ($before IS NULL OR n.at + '|' + n.id < $before)
WITH n, CASE WHEN n.state IN ['RELEASED', 'WITHHELD'] OR EXISTS {
  MATCH (d:Decision {id: n.decisionId})-[:DECIDES]->(l:Link)
  WHERE NOT l.automatic AND NOT EXISTS {
    MATCH (later:Decision {state: 'CONFIRMED'})-[:DECIDES]->(l)
    WHERE later.confirmedAt + later.id > d.confirmedAt + d.id
  }
} THEN n.state ELSE 'VOID' END AS state
WHERE $state IS NULL OR state = $state
RETURN n {.id, .linkId, .sin, .authority, .systems, .template, .recipient, .recipientName, .recipientAddress, state: state, .at, .discreet, .revision, .language, .override, .releasedBy, .releasedAt, .reason, .reasonText, .withheldBy, .withheldAt, .reviewer, .reviewedAt} AS letter
ORDER BY n.at DESC, n.id DESC LIMIT $limit
