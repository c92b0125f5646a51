// Purpose: all clusters with the members that they are written to have and those that are in them.
// Params:  none
// Columns: id, groupIds, members [group id]
// Index:   none: a scan
MATCH (c:Cluster {state: 'CURRENT'})
RETURN c.id AS id, c.groupIds AS groupIds, [(c)<-[:IN_CLUSTER]-(g:IdentityGroup) | g.id] AS members
