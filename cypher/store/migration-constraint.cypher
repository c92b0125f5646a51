// Purpose: the one constraint that the migrations themselves rest on.
// Params:  none
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE
