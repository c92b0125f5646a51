// Purpose: one link with its sides, confirmation file, comparisons, hearings, first judgements and decisions.
// Params:  id
// Columns: link, sin, authority, createdAt, updatedAt, sides [{groupId, system, records [..]}], comparisons, hearings, asked, judgements, decisions
// Index:   link_id, initial_load_id, history_link
MATCH (l:Link {id: $id})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN l {.id, .key, .colour, .redKind, .automatic, .cause, .basis, .discrepancy, .review, .revision, .systems, .since, .createdAt, .recordedAt, .fingerprint, .claimedBy, .claimUntil, .dueAt,
    sensitive: coalesce(l.sensitive, false), hearing: coalesce(l.hearing, 'NOT_NEEDED'),
    protectedPerson: coalesce(l.protectedPerson, false), .loadId,
    loadLabel: COLLECT { MATCH (n:InitialLoad {id: l.loadId}) RETURN n.label }[0]} AS link,
  f.sin AS sin, f.authority AS authority, f.createdAt AS fileCreatedAt, f.updatedAt AS fileUpdatedAt,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)
    RETURN {groupId: g.id, system: g.system, records: COLLECT {
      MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
      WITH DISTINCT r ORDER BY r.id
      RETURN r {.id, .reference, .recordKind, .version, .ownerState, .ownerAuthority, .handling, .recordedAt}
    }}
    ORDER BY g.id
  } AS sides,
  COLLECT {
    MATCH (c:Comparison)-[:SUPPORTS]->(l)
    WITH c ORDER BY c.key
    RETURN c {.key, .bio, .id, .doc, .misused, .colour, .basis}
  } AS comparisons,
  COLLECT {
    MATCH (h:Hearing)-[:OF]->(l)
    WITH h ORDER BY h.at
    RETURN h {.id, .at, .by, .present, .explanation, checks: coalesce(h.checks, [])}
  } AS hearings,
  COLLECT {
    MATCH (h:HistoryEntry {linkId: l.id, event: 'OWNERS_ASKED'})
    WITH h ORDER BY h.at
    RETURN {at: h.at, by: h.actor, owners: h.asked}
  } AS asked,
  COLLECT {
    MATCH (j:Judgement)-[:ON]->(l)
    RETURN j {.key, .at, .answer}
  } AS judgements,
  COLLECT {
    MATCH (d:Decision)-[:DECIDES]->(l)
    WITH d ORDER BY d.at
    RETURN d {.id, .state, .option, .colour, .redKind, .basis, .by, .authority, .at, .reasonCode, .reasonText, .secondBy, .confirmedAt, .withdrawnAt, .withdrawnBy, .colourBefore,
      stage: coalesce(d.stage, 'GRACE'), .secondLookBy, .secondLookOption, .secondLookAt, .secondLookReasonCode, .secondLookReasonText, .fingerprint, .secondLookEvidence}
  } AS decisions
