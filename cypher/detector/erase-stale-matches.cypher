// Purpose: remove match edges of the given identities that were computed from another version of either side.
// Params:  identityIds [string]
// Columns: none
// Index:   identity_id
UNWIND $identityIds AS identityId
MATCH (i:Identity {id: identityId})-[m:MATCHES]-()
WHERE startNode(m).version <> m.fromVersion OR endNode(m).version <> m.toVersion
DELETE m
