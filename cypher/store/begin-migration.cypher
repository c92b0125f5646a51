// Purpose: remember a schema file and read how far it has come.
// Params:  name, sum
// Columns: checksum, statements, done
// Index:   migration_name
MERGE (m:Migration {name: $name})
  ON CREATE SET m.checksum = $sum, m.statements = 0, m.done = false
RETURN m.checksum AS checksum, m.statements AS statements, m.done AS done
