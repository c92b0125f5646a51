// Purpose: what the records at both ends of a link say of the person's age and protection.
// Params:  linkId
// Columns: kind, handling, category, dateOfBirth
// Index:   link_id
MATCH (:Link {id: $linkId})-[:JOINS]->(:IdentityGroup)-[:HAS]->(i:Identity)<-[:STATES]-(r:Record)
RETURN r.recordKind AS kind, r.handling AS handling, i.category AS category, i.dateOfBirth AS dateOfBirth
