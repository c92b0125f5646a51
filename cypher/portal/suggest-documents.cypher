// Purpose: records that cite a travel document whose number begins so, of the systems that the viewer reads.
// Params:  prefix (normalised), systems [string] (null: every system), limit
// Columns: record, identities (none), documents [{id, content}]
// Index:   travel_document_number
MATCH (d:TravelDocument)<-[:CITES]-(r:Record)
WHERE d.normalisedNumber STARTS WITH $prefix AND r.version > 0 AND ($systems IS NULL OR r.system IN $systems)
WITH d, r ORDER BY d.normalisedNumber, r.id LIMIT $limit
RETURN r {.id, .system, .reference, .groupId, .ownerState, .ownerAuthority} AS record, [] AS identities,
  [d {.id, .content}] AS documents
