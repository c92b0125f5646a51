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
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JWK } from 'jose';
import { type KeyRing, keyRing } from '../../graph/biometrics/index.ts';
import { type Config, ConfigError } from '../config.ts';
import { problem } from '../errors.ts';
import { demoClients, demoUsers } from './sign-in/demo-identities.ts';

const LOCK_WAIT_MS = 5_000;
/** How long a look at the keys of the file is good for. */
const RING_MS = 1_000;

export interface Secrets {
  /** Keys of templates and images. Read anew from the file when it has changed, so that a new key is taken without a stop. */
  templateKeys: () => KeyRing;
  /** What the matcher is asked with over loopback. */
  matcherToken: string;
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
  /** The key that seals, and those before it that open what is not sealed anew yet. */
  templateKey?: string;
  templateKeysBefore?: string[];
  /** When the key that seals was made, ISO 8601; absent for the first one. */
  templateKeyAt?: string;
  matcherToken?: string;
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
  const ring =
    config.templateKeys.length > 0
      ? fixedRing(config.templateKeys)
      : ringOfFile(file, stored as Required<Stored>);
  return secretsOf(stored as Required<Stored>, ring);
}

/** Secrets that live in memory only: for tests and for making documents without a home. */
export function throwAwaySecrets(): Secrets {
  const stored = completed({}) as Required<Stored>;
  return secretsOf(stored, fixedRing(keysOf(stored)));
}

/** Makes a new key in the secrets file; the one before opens what it sealed until `forgetTemplateKeys`. */
export async function renewTemplateKey(config: Config): Promise<void> {
  await change(config, (stored) => ({
    ...stored,
    templateKey: randomBytes(32).toString('base64'),
    templateKeysBefore: keysOf(stored as Required<Stored>),
    templateKeyAt: new Date().toISOString(),
  }));
}

/** Milliseconds since the present key was made; without end for the first one. */
export function templateKeyAge(config: Config): number {
  const { templateKeyAt } = read(join(config.home, 'secrets.json'));
  return templateKeyAt === undefined ? Number.POSITIVE_INFINITY : Date.now() - Date.parse(templateKeyAt);
}

/** Drops the keys before the present one, which must be the one that was looked at. What only they open is lost: ask the graph first whether there is any. */
export async function forgetTemplateKeys(config: Config, keyId: string): Promise<void> {
  await change(config, ({ templateKeysBefore, ...stored }) => {
    const present = keyRing([Buffer.from(stored.templateKey ?? '', 'base64')]).id;
    if (present !== keyId) throw problem('SYM_CONFLICT', { detail: 'The key has been changed meanwhile.' });
    return stored;
  });
}

async function change(config: Config, to: (stored: Stored) => Stored): Promise<void> {
  if (config.templateKeys.length > 0)
    throw new ConfigError('SYMBOLON_TEMPLATE_KEY: the key comes from the environment and is changed there');
  await openSecrets(config);
  const file = join(config.home, 'secrets.json');
  await underLock(`${file}.lock`, () => write(file, to(read(file))));
}

const keysOf = ({ templateKey, templateKeysBefore = [] }: Required<Stored>) => [
  templateKey,
  ...templateKeysBefore,
];

function fixedRing(keys: readonly string[]): () => KeyRing {
  const ring = keyRing(keys.map((key) => Buffer.from(key, 'base64')));
  return () => ring;
}

function ringOfFile(file: string, stored: Required<Stored>): () => KeyRing {
  let ring = fixedRing(keysOf(stored))();
  let changed = changedAt(file);
  let asked = Date.now();
  return () => {
    const now = Date.now();
    if (now - asked < RING_MS) return ring;
    asked = now;
    const at = changedAt(file);
    if (at !== changed) {
      ring = fixedRing(keysOf(read(file) as Required<Stored>))();
      changed = at;
    }
    return ring;
  };
}

/** The file is replaced, not written over: two changes within one tick of the clock are two files. */
function changedAt(file: string): string {
  const { mtimeMs, ino } = statSync(file);
  return `${mtimeMs} ${ino}`;
}

function secretsOf(stored: Required<Stored>, templateKeys: Secrets['templateKeys']): Secrets {
  return {
    templateKeys,
    matcherToken: stored.matcherToken,
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
  if (stored.templateKey && stored.matcherToken && stored.issuer && stored.session && !clients && !users)
    return stored;
  return {
    ...stored,
    templateKey: stored.templateKey ?? randomBytes(32).toString('base64'),
    matcherToken: stored.matcherToken ?? randomBytes(24).toString('base64url'),
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
