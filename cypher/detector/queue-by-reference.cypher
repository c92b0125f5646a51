// Purpose: yellow links of the given authorities that a record of this reference takes part in.
// Params:  reference, authorities (null: all), limit
// Columns: id
// Index:   record_reference
MATCH (r:Record {reference: $reference})-[:STATES]->(:Identity)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link)
WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN DISTINCT l.id AS id ORDER BY id LIMIT $limit
