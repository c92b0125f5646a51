// Purpose: a link that has ended, as it was last, while data of both its sides are held; with the link that joins them again, if any.
// Params:  linkId
// Columns: end {systems, colourBefore, authority}, present (id of a link, or null)
// Index:   history_link, identity_group_id, link_key
MATCH (h:HistoryEntry {linkId: $linkId, event: 'ERASED'})
WHERE NOT EXISTS { (:Link {id: $linkId}) }
  AND EXISTS { (:IdentityGroup {id: h.a})-[:HAS]->(:Identity) } AND EXISTS { (:IdentityGroup {id: h.b})-[:HAS]->(:Identity) }
RETURN h {.systems, .colourBefore, .authority} AS end,
  head(COLLECT { MATCH (l:Link {key: h.a + '|' + h.b}) RETURN l.id }) AS present
