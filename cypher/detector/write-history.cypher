// Purpose: the history of links (Art 36(1)(f); Delegated Regulations 2023/332-333 Art 4). No personal data.
// Params:  rows [properties]
// Columns: none
UNWIND $rows AS row
CREATE (h:HistoryEntry) SET h = row
