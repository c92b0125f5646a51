// Purpose: links with their decisions and what their records state, to learn from and to measure by; page after page.
// Params:  cursor (id of the link before), limit
// Columns: link, sides [{groupId, identities [JSON]}], proposals, decisions, best [probability of the best match edge between the two; empty: none]
// Index:   link_id (walked in its order)
MATCH (l:Link) WHERE l.id > $cursor
WITH l ORDER BY l.id LIMIT $limit
RETURN l {.id, .colour, .redKind, .automatic, .basis, .fingerprint} AS link,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)
    RETURN {groupId: g.id, identities: COLLECT { MATCH (g)-[:HAS]->(i:Identity) RETURN i.content ORDER BY i.id }} ORDER BY g.id
  } AS sides,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc} ORDER BY c.key } AS proposals,
  COLLECT {
    MATCH (d:Decision)-[:DECIDES]->(l)
    RETURN d {.id, .state, .option, .reasonCode, .at, .confirmedAt, .fingerprint, .evidence, .secondLookEvidence, .secondLookCause, .secondLookOption, .secondLookAt} ORDER BY d.at, d.id
  } AS decisions,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)-[:HAS]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(h:IdentityGroup)<-[:JOINS]-(l)
    WHERE g.id < h.id
    RETURN m.probability ORDER BY m.probability DESC LIMIT 1
  } AS best
