// Purpose: what the queue shows of yellow links of the given authorities.
// Params:  ids [string], authorities (null: all)
// Columns: link, sin, authority, groupIds, proposed, comparisons, held [{kind, handling, category, dateOfBirth}], probability
// Index:   link_id
UNWIND $ids AS id
MATCH (l:Link {id: id}) WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN l {.id, .cause, .basis, .systems, .since, .revision, .claimedBy, .claimUntil} AS link, f.sin AS sin, f.authority AS authority,
  COLLECT { MATCH (l)-[:JOINS]->(g:IdentityGroup) RETURN g.id ORDER BY g.id } AS groupIds,
  COLLECT { MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l) RETURN d {.id, .option, .at} } AS proposed,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc, .misused} ORDER BY c.key } AS comparisons,
  COLLECT {
    MATCH (l)-[:JOINS]->(:IdentityGroup)-[:HAS]->(i:Identity)<-[:STATES]-(r:Record)
    RETURN {kind: r.recordKind, handling: r.handling, category: i.category, dateOfBirth: i.dateOfBirth}
  } AS held,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)-[:HAS]->(:Identity)-[m:MATCHES]-(:Identity)<-[:HAS]-(h:IdentityGroup)<-[:JOINS]-(l)
    WHERE g.id < h.id
    RETURN m.probability ORDER BY m.probability DESC LIMIT 1
  }[0] AS probability
