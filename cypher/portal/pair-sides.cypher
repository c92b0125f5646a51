// Purpose: what a match is made of on two sides, each a record, a record known by one of its identities, or an identity group.
// Params:  ids [string], limit (records of a group)
// Columns: askedId, identityId (null unless an identity was asked for), record, identities, documents, event (null: none)
// Index:   record_id, identity_id, identity_group_id, outbox_event_record
UNWIND $ids AS askedId
CALL (askedId) {
  MATCH (r:Record {id: askedId}) WHERE r.version > 0
  RETURN r, null AS identityId
  UNION
  MATCH (i:Identity {id: askedId})<-[:STATES]-(r:Record)
  RETURN r, i.id AS identityId
  UNION
  MATCH (:IdentityGroup {id: askedId})-[:HAS]->(:Identity)<-[:STATES]-(r:Record) WHERE r.version > 0
  WITH DISTINCT r ORDER BY r.id LIMIT $limit
  RETURN r, null AS identityId
}
RETURN askedId, identityId, r {.id, .system, .recordKind} AS record,
  [(r)-[:STATES]->(i) | i {.id, .version, .content}] AS identities,
  [(r)-[:CITES]->(d) | d {.id, .content}] AS documents,
  head(COLLECT {
    MATCH (e:OutboxEvent {recordId: r.id})
    RETURN e {.state, .truncated, .genericKeys} ORDER BY e.version DESC, e.id DESC LIMIT 1
  }) AS event
