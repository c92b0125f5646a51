/** Where the database is, for commands that work on it without a service. No secret is ever printed. */
import { homeFile } from './connection.ts';
import { CommandFailure } from './failure.ts';

/** From NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, else from what a local start noted. */
export function graphAddress(): { uri: string; user: string; password: string } {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD } = process.env;
  const port = homeFile<{ port?: number }>('run', 'neo4j.json')?.port;
  const uri = NEO4J_URI || (port === undefined ? undefined : `bolt://127.0.0.1:${port}`);
  if (uri === undefined)
    throw new CommandFailure('NEO4J_URI is not set, and no Neo4j has been provisioned here (npm start).', 2);
  const password =
    NEO4J_PASSWORD || homeFile<{ neo4j?: { password?: string } }>('secrets.json')?.neo4j?.password;
  if (!password) throw new CommandFailure('NEO4J_PASSWORD is not set.', 2);
  return { uri, user: NEO4J_USER, password };
}
