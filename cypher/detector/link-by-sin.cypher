// Purpose: the link of a single identification number.
// Params:  sin
// Columns: id
// Index:   confirmation_file_sin
MATCH (:IdentityConfirmationFile {sin: $sin})-[:DESCRIBES]->(l:Link) RETURN l.id AS id
