// Purpose: what was found wrong with the data of an owner, newest first; no personal data.
// Params:  ownerState, systems (null: all), beforeAt and beforeId (later than any: from the newest), limit
// Columns: id, kind, at, code, detail, recordId, system, reference, modality, finger, authority
// Index:   alert_owner, once for each kind, named so that the order of the index is used: it ends soon after the limit
CALL () {
  MATCH (a:Alert) WHERE a.kind = 'BIOMETRIC_REFUSED' AND a.ownerState = $ownerState AND a.at <= $beforeAt
    AND CASE WHEN a.at = $beforeAt THEN a.key < $beforeId ELSE true END AND ($systems IS NULL OR a.system IN $systems)
  RETURN a ORDER BY a.kind DESC, a.ownerState DESC, a.at DESC, a.key DESC LIMIT $limit
  UNION ALL
  MATCH (a:Alert) WHERE a.kind = 'RIGHTS' AND a.ownerState = $ownerState AND a.at <= $beforeAt
    AND CASE WHEN a.at = $beforeAt THEN a.key < $beforeId ELSE true END AND ($systems IS NULL OR a.system IN $systems)
  RETURN a ORDER BY a.kind DESC, a.ownerState DESC, a.at DESC, a.key DESC LIMIT $limit
}
RETURN a.key AS id, a.kind AS kind, a.at AS at, a.code AS code, a.detail AS detail, a.recordId AS recordId,
  a.system AS system, a.reference AS reference, a.modality AS modality, a.finger AS finger, a.ownerAuthority AS authority
ORDER BY a.at DESC, a.key DESC LIMIT $limit
