// Purpose: yellow links between pairs of identity groups of which an officer has not judged the present evidence.
// Params:  keys [string] (smaller group id, bar, larger group id), by
// Columns: key, authority, open {by, stage, secondLookBy} (the decision that waits; null: none)
// Index:   link_key, judgement_key
UNWIND $keys AS key
MATCH (l:Link {key: key, colour: 'YELLOW'})<-[:DESCRIBES]-(f:IdentityConfirmationFile)
WHERE NOT EXISTS { MATCH (:Judgement {key: l.id + '|' + l.fingerprint + '|' + $by}) }
RETURN key, f.authority AS authority,
  COLLECT {
    MATCH (d:Decision {state: 'PROPOSED'})-[:DECIDES]->(l)
    RETURN d {.by, .secondLookBy, stage: coalesce(d.stage, 'GRACE')} LIMIT 1
  }[0] AS open
