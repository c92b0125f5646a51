// Purpose: a request with what the person supplied and what has become of the decision on the link.
// Params:  id
// Columns: request, data (null once erased), linkThere, decision (state of the decision on the link, or null)
// Index:   rights_request_id, link_id, decision_id
MATCH (r:RightsRequest {id: $id})
OPTIONAL MATCH (r)-[:SUPPLIED]->(d:RightsData)
RETURN r {.*} AS request, d {.*} AS data,
  EXISTS { MATCH (:Link {id: r.linkId}) } AS linkThere,
  head(COLLECT { MATCH (c:Decision {id: r.linkDecisionId}) RETURN c.state }) AS decision
