// Purpose: authorities responsible for the links between pairs of identity groups.
// Params:  keys [string] (smaller group id, bar, larger group id)
// Columns: key, authority
// Index:   link_key
UNWIND $keys AS key
MATCH (l:Link {key: key})<-[:DESCRIBES]-(f:IdentityConfirmationFile)
RETURN key, f.authority AS authority
