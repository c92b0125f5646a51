// Purpose: requests of authorities, the one due first on top; those handed over, or one's own, for the responsible one.
// Params:  open (boolean), authorities (null: all), after ('' for the first page), limit
// Columns: request, linkThere, decision, at (position)
// Index:   rights_request_due
MATCH (r:RightsRequest {open: $open})
WHERE ($authorities IS NULL OR r.receivedBy IN $authorities
    OR (r.responsible IN $authorities AND (r.route = 'OWN' OR r.contactedAt IS NOT NULL)))
  AND r.due + '|' + r.id > $after
RETURN r {.*} AS request, EXISTS { MATCH (:Link {id: r.linkId}) } AS linkThere,
  head(COLLECT { MATCH (c:Decision {id: r.linkDecisionId}) RETURN c.state }) AS decision,
  r.due + '|' + r.id AS at
ORDER BY at LIMIT $limit
