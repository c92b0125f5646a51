// Purpose: one link with its sides, confirmation file, comparisons and open decision.
// Params:  id
// Columns: link, sin, authority, createdAt, updatedAt, sides [{groupId, system, records [..]}], comparisons, decisions
// Index:   link_id
MATCH (l:Link {id: $id})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN l {.id, .key, .colour, .redKind, .automatic, .cause, .basis, .discrepancy, .review, .revision, .systems, .since, .createdAt, .recordedAt, .fingerprint, .claimedBy, .claimUntil} AS link,
  f.sin AS sin, f.authority AS authority, f.createdAt AS fileCreatedAt, f.updatedAt AS fileUpdatedAt,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)
    RETURN {groupId: g.id, system: g.system, records: COLLECT {
      MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
      WITH DISTINCT r ORDER BY r.id
      RETURN r {.id, .reference, .recordKind, .version, .ownerState, .ownerAuthority, .handling}
    }}
    ORDER BY g.id
  } AS sides,
  COLLECT {
    MATCH (c:Comparison)-[:SUPPORTS]->(l)
    WITH c ORDER BY c.key
    RETURN c {.key, .bio, .id, .doc, .misused, .colour, .basis}
  } AS comparisons,
  COLLECT {
    MATCH (d:Decision)-[:DECIDES]->(l)
    WITH d ORDER BY d.at
    RETURN d {.id, .state, .option, .colour, .redKind, .basis, .by, .authority, .at, .reasonCode, .reasonText, .secondBy, .confirmedAt, .withdrawnAt, .withdrawnBy, .colourBefore}
  } AS decisions
