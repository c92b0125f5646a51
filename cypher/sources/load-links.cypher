// Purpose: how many links stand as of an initial load, by colour, of the files of the given authorities.
// Params:  id, authorities (null: all)
// Columns: colour, count (0 where there are none)
// Index:   link_load
UNWIND ['YELLOW', 'WHITE', 'GREEN', 'RED'] AS colour
RETURN colour, COUNT {
  MATCH (l:Link {loadId: $id, colour: colour})
  WHERE $authorities IS NULL OR EXISTS {
    MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l) WHERE f.authority IN $authorities
  }
} AS count
