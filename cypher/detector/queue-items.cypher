// Purpose: what the queue shows of links of the given authorities that are yellow or have a decision that waits.
// Params:  ids [string], authorities (null: all), by (who asks)
// Columns: link, sin, authority, groupIds, proposed, judged (by who asks, on the present evidence), comparisons, held [{kind, handling, category, dateOfBirth}], probability, load {id, label} (null)
// Index:   link_id, judgement_key, initial_load_id
UNWIND $ids AS id
MATCH (l:Link {id: id}) WHERE l.colour = 'YELLOW' OR EXISTS { (:Decision {state: 'PROPOSED'})-[:DECIDES]->(l) }
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN l {.id, .colour, .cause, .basis, .systems, .since, .dueAt, .revision, .claimedBy, .claimUntil} AS link, f.sin AS sin, f.authority AS authority,
  COLLECT { MATCH (l)-[:JOINS]->(g:IdentityGroup) RETURN g.id ORDER BY g.id } AS groupIds,
  COLLECT { MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l) RETURN d {.id, .by, .at, .secondLookBy, stage: coalesce(d.stage, 'GRACE'),
    forMe: CASE coalesce(d.stage, 'GRACE') WHEN 'GRACE' THEN d.by = $by ELSE d.by <> $by AND coalesce(d.secondLookBy, '') <> $by END} } AS proposed,
  EXISTS { MATCH (:Judgement {key: l.id + '|' + l.fingerprint + '|' + $by}) } AS judged,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc, .misused} ORDER BY c.key } AS comparisons,
  COLLECT {
    MATCH (l)-[:JOINS]->(:IdentityGroup)-[:HAS]->(i:Identity)<-[:STATES]-(r:Record)
    RETURN {kind: r.recordKind, handling: r.handling, category: i.category, dateOfBirth: i.dateOfBirth}
  } AS held,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)-[:HAS]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(h:IdentityGroup)<-[:JOINS]-(l)
    WHERE g.id < h.id
    RETURN m.probability ORDER BY m.probability DESC LIMIT 1
  }[0] AS probability,
  COLLECT { MATCH (n:InitialLoad {id: l.loadId}) RETURN n {.id, .label} }[0] AS load
