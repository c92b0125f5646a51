// Purpose: one letter.
// Params:  id
// Columns: letter
// Index:   letter_id, decision_id
// VOID: what the letter says of the link is not so any more, since the link was given a colour anew or has ended.
MATCH (n:Letter {id: $id})
WITH n, CASE WHEN n.state IN ['RELEASED', 'WITHHELD'] OR EXISTS {
  MATCH (d:Decision {id: n.decisionId})-[:DECIDES]->(l:Link)
  WHERE NOT l.automatic AND NOT EXISTS {
    MATCH (later:Decision {state: 'CONFIRMED'})-[:DECIDES]->(l)
    WHERE later.confirmedAt + later.id > d.confirmedAt + d.id
  }
} THEN n.state ELSE 'VOID' END AS state
RETURN n {.id, .linkId, .sin, .authority, .systems, .template, .recipient, .recipientName, .recipientAddress, state: state, .at, .discreet, .revision, .language, .override, .releasedBy, .releasedAt, .reason, .reasonText, .withheldBy, .withheldAt, .reviewer, .reviewedAt} AS letter
