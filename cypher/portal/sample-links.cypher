// Purpose: the newest links of each colour that a viewer of these systems and authorities can see at all.
// Params:  systems [string] (null: every system), authorities [string] (null: every one), limit (a colour)
// Columns: groupIds [string]
// Index:   link_colour
UNWIND ['YELLOW', 'RED', 'WHITE', 'GREEN'] AS colour
CALL (colour) {
  MATCH (l:Link {colour: colour})<-[:DESCRIBES]-(f:IdentityConfirmationFile)
  WHERE $authorities IS NULL OR f.authority IN $authorities
    OR (colour = 'RED' AND ($systems IS NULL OR any(system IN l.systems WHERE system IN $systems)))
    OR (colour = 'WHITE' AND ($systems IS NULL OR all(system IN l.systems WHERE system IN $systems)))
  RETURN l ORDER BY l.createdAt DESC, l.id LIMIT $limit
}
RETURN COLLECT { MATCH (l)-[:JOINS]->(g:IdentityGroup) RETURN g.id ORDER BY g.id } AS groupIds
