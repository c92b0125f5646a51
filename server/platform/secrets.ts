/**
 * The secrets file `SYMBOLON_HOME/secrets.json` (owner only, 0600): the keys that seal biometric templates and
 * sessions, the signing keys of the built-in issuer, and the passwords of the demonstration. What is absent is made of
 * random values at the first start; keys that others keep in the same file (the provisioned services) stay as they
 * are.
 */
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JWK } from 'jose';
import type { Config } from '../config.ts';
import { demoClients, demoUsers } from './sign-in/demo-identities.ts';

const LOCK_WAIT_MS = 5_000;

export interface Secrets {
  /** AES-256 key, 32 bytes. */
  templateKey: Buffer;
  /** Private ES256 keys of the built-in issuer; the first one signs. */
  issuerKeys: JWK[];
  /** AES-256 key of the sessions of the browser, 32 bytes. */
  sessionKey: Buffer;
  cookieKeys: string[];
  /** Secrets of the demonstration clients, by client id. */
  clients: Record<string, string>;
  /** Passwords of the demonstration users, by user name. */
  users: Record<string, string>;
  /** Password of the provisioned graph and queue store, where the project provisioned them. */
  services: { neo4jPassword?: string; redisPassword?: string };
}

interface Stored {
  templateKey?: string;
  session?: { key: string };
  issuer?: { keys: JWK[]; cookieKeys: string[] };
  clients?: Record<string, string>;
  users?: Record<string, string>;
  neo4j?: { password?: string };
  redis?: { password?: string };
}

export async function openSecrets(config: Config): Promise<Secrets> {
  const file = join(config.home, 'secrets.json');
  let stored = read(file);
  if (completed(stored) !== stored) {
    mkdirSync(config.home, { recursive: true, mode: 0o700 });
    stored = await underLock(`${file}.lock`, () => {
      const whole = completed(read(file));
      write(file, whole);
      return whole;
    });
  }
  return secretsOf(stored as Required<Stored>, config.templateKey);
}

/** Secrets that live in memory only: for tests and for making documents without a home. */
export function throwAwaySecrets(): Secrets {
  return secretsOf(completed({}) as Required<Stored>, undefined);
}

function secretsOf(stored: Required<Stored>, templateKey: string | undefined): Secrets {
  return {
    templateKey: Buffer.from(templateKey ?? stored.templateKey, 'base64'),
    sessionKey: Buffer.from(stored.session.key, 'base64'),
    issuerKeys: stored.issuer.keys,
    cookieKeys: stored.issuer.cookieKeys,
    clients: stored.clients,
    users: stored.users,
    services: {
      ...(stored.neo4j?.password === undefined ? {} : { neo4jPassword: stored.neo4j.password }),
      ...(stored.redis?.password === undefined ? {} : { redisPassword: stored.redis.password }),
    },
  };
}

/** The same object when nothing is missing, otherwise a copy with fresh random values in the gaps. */
function completed(stored: Stored): Stored {
  const clients = missing(stored.clients, Object.keys(demoClients));
  const users = missing(stored.users, Object.keys(demoUsers));
  if (stored.templateKey && stored.issuer && stored.session && !clients && !users) return stored;
  return {
    ...stored,
    templateKey: stored.templateKey ?? randomBytes(32).toString('base64'),
    session: stored.session ?? { key: randomBytes(32).toString('base64') },
    issuer: stored.issuer ?? { keys: [signingKey()], cookieKeys: [word(), word()] },
    clients: { ...stored.clients, ...clients },
    users: { ...stored.users, ...users },
  };
}

function missing(have: Record<string, string> = {}, names: string[]): Record<string, string> | undefined {
  const absent = names.filter((name) => have[name] === undefined);
  return absent.length === 0 ? undefined : Object.fromEntries(absent.map((name) => [name, word()]));
}

function word(): string {
  return randomBytes(18).toString('base64url');
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid, alg: 'ES256', use: 'sig' };
}

/** The public halves, as a key set for verifiers. */
export function publicKeys(keys: JWK[]): { keys: JWK[] } {
  return {
    keys: keys.map(({ kid, alg, use, ...key }) => ({
      ...(createPublicKey({ key: key as never, format: 'jwk' }).export({ format: 'jwk' }) as JWK),
      ...(kid === undefined ? {} : { kid }),
      ...(alg === undefined ? {} : { alg }),
      ...(use === undefined ? {} : { use }),
    })),
  };
}

function read(file: string): Stored {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    // The parser's message would quote the file.
    throw new Error(`the secrets file ${file} cannot be read as JSON`);
  }
}

function write(file: string, content: Stored): void {
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}

/** API and worker start at the same time: the first one writes, the other reads what it wrote. */
async function underLock<T>(lock: string, work: () => T): Promise<T> {
  const until = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // A process that died in the few milliseconds of writing leaves its lock behind.
      if (Date.now() > until) break;
      await sleep(50);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}
