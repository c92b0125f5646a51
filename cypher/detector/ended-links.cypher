// Purpose: links that ended, with the facts that decided who might see them.
// Params:  ids [string] (of their history entries)
// Columns: id (of the link), colourBefore, systems, authority
// Index:   history_id
UNWIND $ids AS id
MATCH (h:HistoryEntry {id: id}) WHERE h.systems IS NOT NULL AND h.authority IS NOT NULL
RETURN h.linkId AS id, h.colourBefore AS colourBefore, h.systems AS systems, h.authority AS authority
