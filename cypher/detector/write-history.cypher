// Purpose: the history of links (Art 36(1)(f); Delegated Regulations 2023/332-333 Art 4). Words of officers are erased with the data of a side.
// Params:  rows [properties]
// Columns: none
// The end of a link stays findable by its time, with who was responsible: live events tell those of it, nobody else.
UNWIND $rows AS row
CREATE (h:HistoryEntry) SET h = row,
  h.erasedAt = CASE row.event WHEN 'ERASED' THEN datetime.realtime().epochMillis END
