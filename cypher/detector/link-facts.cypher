// Purpose: links with the facts that decide who may see them, and their two groups with the owners of the records there.
// Params:  ids [string]
// Columns: id, colour, redKind, automatic, systems, revision, authority, groups [{id, system, owners [{state, authorityRef}]}]
// Index:   link_id
UNWIND $ids AS id
MATCH (l:Link {id: id})
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
RETURN l.id AS id, l.colour AS colour, l.redKind AS redKind, l.automatic AS automatic, l.systems AS systems,
  l.revision AS revision, f.authority AS authority,
  COLLECT {
    MATCH (l)-[:JOINS]->(g:IdentityGroup)
    RETURN {id: g.id, system: g.system, owners: COLLECT {
      MATCH (g)-[:HAS]->(:Identity)<-[:STATES]-(r:Record)
      RETURN DISTINCT {state: r.ownerState, authorityRef: r.ownerAuthority}
    }}
    ORDER BY g.id
  } AS groups
