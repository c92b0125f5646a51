// Purpose: erase an identity group without identities, the links that joined it (Art 35: fewer than two systems hold data), what was decided on links that ended before, and the words of officers in their history.
// Params:  groupId, at, historyPrefix (unique to this transaction)
// Columns: linkId (of each link erased)
// Index:   identity_group_id, decision_a, decision_b, history_a, history_b
MATCH (g:IdentityGroup {id: $groupId}) WHERE NOT (g)-[:HAS]->()
CALL (g) { MATCH (d:Decision) WHERE d.a = g.id OR d.b = g.id DETACH DELETE d }
CALL (g) { MATCH (h:HistoryEntry) WHERE h.a = g.id AND h.at IS NOT NULL AND h.reasonText IS NOT NULL REMOVE h.reasonText }
CALL (g) { MATCH (h:HistoryEntry) WHERE h.b = g.id AND h.at IS NOT NULL AND h.reasonText IS NOT NULL REMOVE h.reasonText }
OPTIONAL MATCH (g)<-[:JOINS]-(l:Link)
OPTIONAL MATCH (l)<-[:DESCRIBES]-(f:IdentityConfirmationFile)
OPTIONAL MATCH (l)<-[:DESCRIBES|DECIDES|OF|ON]-(part)
OPTIONAL MATCH (l)<-[:SUPPORTS]-(comparison:Comparison)
WITH g, l, l.id AS linkId, l.key AS key, l.colour AS colour, l.redKind AS redKind, l.systems AS systems, f.authority AS authority,
  f.sin AS sin, collect(DISTINCT part) AS parts, collect(DISTINCT comparison) AS comparisons
FOREACH (id IN CASE WHEN linkId IS NULL THEN [] ELSE [$historyPrefix + linkId] END |
  CREATE (:HistoryEntry {id: id, linkId: linkId, at: $at, event: 'ERASED', by: 'AUTOMATIC', reason: 'ART_35',
    colourBefore: CASE colour WHEN 'RED' THEN 'RED_' + redKind ELSE colour END,
    systems: systems, authority: authority, sin: sin, a: split(key, '|')[0], b: split(key, '|')[1],
    erasedAt: datetime.realtime().epochMillis}))
FOREACH (n IN parts | DETACH DELETE n)
FOREACH (n IN comparisons | DETACH DELETE n)
DETACH DELETE l, g
RETURN linkId
