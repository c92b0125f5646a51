// Purpose: the links and suppressions of group pairs.
// Params:  keys [string]
// Columns: key, link (null), proposals, open (null), sin, authority, suppressed (fingerprint, null)
// Index:   link_key, suppression_key
UNWIND $keys AS key
OPTIONAL MATCH (l:Link {key: key})
OPTIONAL MATCH (f:IdentityConfirmationFile)-[:DESCRIBES]->(l)
OPTIONAL MATCH (s:Suppression {key: key})
RETURN key,
  l {.id, .colour, .redKind, .automatic, .cause, .basis, .revision, .fingerprint, .systems, .loadId,
    sensitive: coalesce(l.sensitive, false), hearing: coalesce(l.hearing, 'NOT_NEEDED'),
    protectedPerson: coalesce(l.protectedPerson, false)} AS link,
  COLLECT { MATCH (c:Comparison)-[:SUPPORTS]->(l) RETURN c {.bio, .id, .doc, .misused} } AS proposals,
  COLLECT {
    MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l) RETURN d {.option, .basis, .by, .stage}
  }[0] AS open,
  f.sin AS sin, f.authority AS authority, s.fingerprint AS suppressed
