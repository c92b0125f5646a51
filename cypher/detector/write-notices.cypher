// Purpose: tell authorities of what happened to a link, each once whatever is repeated (Art 31(3), 32(6)-(7), 33(5)). No personal data.
// Params:  rows [{key, id, kind, to, linkId, sin, systems, colour, at}], about owned data also [{ownerState, ownerSystems, recordIds}]
// Columns: none
// Index:   notice_key
UNWIND $rows AS row
MERGE (n:Notice {key: row.key})
  ON CREATE SET n = row, n.state = 'OPEN'
