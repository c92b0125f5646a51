// Purpose: records that cite a travel document of this number, of the systems that the viewer reads.
// Params:  number (normalised), systems [string] (null: every system), limit
// Columns: record, identities [{id, content}] (the first ones), documents [{id, content}] (those found)
// Index:   travel_document_number
MATCH (d:TravelDocument {normalisedNumber: $number})<-[:CITES]-(r:Record)
WHERE r.version > 0 AND ($systems IS NULL OR r.system IN $systems)
WITH r, collect(d {.id, .content}) AS documents
ORDER BY r.id LIMIT $limit
RETURN r {.id, .system, .reference, .groupId, .ownerState, .ownerAuthority} AS record, documents,
  COLLECT { MATCH (r)-[:STATES]->(i) RETURN i {.id, .content} ORDER BY i.id LIMIT 4 } AS identities
