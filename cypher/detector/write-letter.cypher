// Purpose: the letter that a decision calls for, once; a person releases it or withholds it (Art 32(4), 33(4)).
// Params:  row
// Columns: none
// Index:   letter_key
MERGE (n:Letter {key: $row.key})
  ON CREATE SET n = $row
