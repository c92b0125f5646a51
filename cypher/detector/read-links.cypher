// Purpose: the links and suppressions of group pairs.
// Params:  keys [string]
// Columns: key, link (null), sin, authority, suppressed (fingerprint, null)
// Index:   link_key, suppression_key
UNWIND $keys AS key
OPTIONAL MATCH (l:Link {key: key})
OPTIONAL MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
OPTIONAL MATCH (s:Suppression {key: key})
RETURN key, l {.id, .colour, .redKind, .automatic, .cause, .basis, .revision, .fingerprint, .systems} AS link, f.sin AS sin, f.authority AS authority, s.fingerprint AS suppressed
