// Purpose: yellow links of the given authorities between groups of which a record cites a document of this number.
// Params:  number (normalised), authorities (null: all), limit
// Columns: id
// Index:   travel_document_number
MATCH (:TravelDocument {normalisedNumber: $number})<-[:CITES]-(:Record)-[:STATES]->(:Identity)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(l:Link)
WHERE l.colour = 'YELLOW'
MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE $authorities IS NULL OR f.authority IN $authorities
RETURN DISTINCT l.id AS id ORDER BY id LIMIT $limit
