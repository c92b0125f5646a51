// Purpose: the link of a single identification number and the authority that verifies or verified it.
// Params:  sin
// Columns: linkId, authority
// Index:   confirmation_file_sin
MATCH (f:IdentityConfirmationFile {sin: $sin})-[:DESCRIBES]->(l:Link)
RETURN l.id AS linkId, f.authority AS authority
