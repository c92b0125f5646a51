// Purpose: keep that a notice was read, and by whom first.
// Params:  id, by, now, authorities (null: all), ownerState (null: any), readable (systems of the owner's data; null: all)
// Columns: id
// Index:   notice_id
MATCH (n:Notice {id: $id}) WHERE ($authorities IS NULL OR n.to IN $authorities) AND ($ownerState IS NULL
  OR n.ownerState = $ownerState AND ($readable IS NULL OR any(system IN n.ownerSystems WHERE system IN $readable)))
SET n.state = 'READ', n.readBy = coalesce(n.readBy, $by), n.readAt = coalesce(n.readAt, $now)
RETURN n.id AS id
