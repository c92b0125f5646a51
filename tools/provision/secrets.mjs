// The generated passwords of a local installation: `.symbolon/secrets.json`, readable by its owner only.

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (home) => join(home, 'secrets.json');
/** Letters, digits, '-' and '_' only: safe in a URL, a configuration file and a shell. */
const password = () => randomBytes(24).toString('base64url');

/** What is stored; an empty object when nothing is. */
export function readSecrets(home) {
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Error(`${fileOf(home)} cannot be read: ${error.message}`);
  }
}

/** The passwords of Neo4j and Redis, made at the first call; whatever else is stored is kept. */
export function ensureSecrets(home) {
  const stored = readSecrets(home);
  if (stored.neo4j?.password && stored.redis?.password) return stored;
  const secrets = {
    ...stored,
    neo4j: { user: 'neo4j', password: password(), ...stored.neo4j },
    redis: { password: password(), ...stored.redis },
  };
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const fresh = `${fileOf(home)}.new`;
  writeFileSync(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, fileOf(home));
  return secrets;
}
