// Purpose: all registered systems.
// Params:  none
// Columns: profile (JSON), builtIn
// Index:   none (a handful of nodes)
MATCH (s:System) RETURN s.profile AS profile, s.builtIn AS builtIn ORDER BY s.builtIn DESC, s.code
