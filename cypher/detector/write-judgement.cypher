// Purpose: what an officer holds of a link before score, proposal and earlier decisions are shown; the first word stays.
// Params:  linkId, by, revision, judgement
// Columns: answer, at
// Index:   link_id, judgement_key
MATCH (l:Link {id: $linkId})
MERGE (j:Judgement {key: $judgement.key})
  ON CREATE SET j = $judgement
MERGE (j)-[:ON]->(l)
RETURN j.answer AS answer, j.at AS at
