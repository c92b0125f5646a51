// Purpose: register a system or bring a built-in one up to date.
// Params:  code, name, kind, profile (JSON), builtIn, at
// Columns: created
// Index:   system_code
MERGE (s:System {code: $code})
  ON CREATE SET s.registeredAt = $at, s.builtIn = $builtIn
WITH s, s.kind IS NULL AS created, coalesce(s.builtIn, false) AS wasBuiltIn
SET s.name = CASE WHEN created OR $builtIn OR NOT wasBuiltIn THEN $name ELSE s.name END,
    s.kind = CASE WHEN created OR $builtIn THEN $kind ELSE s.kind END,
    s.profile = CASE WHEN created OR $builtIn OR NOT wasBuiltIn THEN $profile ELSE s.profile END
RETURN created, s.kind AS kind, s.name AS name
