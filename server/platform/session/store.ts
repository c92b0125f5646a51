/**
 * Where sessions of the browser are kept: in Redis, which API processes share, or in memory when no Redis is
 * configured. Entries are sealed texts under digests of session ids: who reads the store learns no cookie and no
 * token. Losing the store signs everybody out and nothing else.
 */
import type { Redis } from '../redis.ts';

export interface SessionStore {
  /** What is kept under the key; with `lifeMs` it lives that long from now on. */
  get(key: string, lifeMs?: number): Promise<string | undefined>;
  put(key: string, value: string, lifeMs: number): Promise<void>;
  /** Another value for an entry that is still there, whose life stays: what was ended meanwhile stays ended. */
  replace(key: string, value: string): Promise<void>;
  /** True for the first who asks within `lifeMs`. */
  claim(key: string, lifeMs: number): Promise<boolean>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'symbolon:session:';

export function redisSessions(redis: Redis): SessionStore {
  const name = (key: string) => PREFIX + key;
  return {
    get: async (key, lifeMs) =>
      (lifeMs === undefined ? await redis.get(name(key)) : await redis.getex(name(key), 'PX', lifeMs)) ??
      undefined,
    put: async (key, value, lifeMs) => void (await redis.set(name(key), value, 'PX', lifeMs)),
    replace: async (key, value) => void (await redis.set(name(key), value, 'KEEPTTL', 'XX')),
    claim: async (key, lifeMs) => (await redis.set(name(key), '1', 'PX', lifeMs, 'NX')) === 'OK',
    remove: async (key) => void (await redis.del(name(key))),
  };
}

/** More sessions than one process serves; the oldest go first. */
const MAX_ENTRIES = 20_000;

export function memorySessions(now: () => number): SessionStore {
  const entries = new Map<string, { value: string; until: number }>();
  const living = (key: string) => {
    const entry = entries.get(key);
    if (entry !== undefined && entry.until > now()) return entry;
    entries.delete(key);
    return undefined;
  };
  const put = (key: string, value: string, lifeMs: number) => {
    entries.delete(key);
    entries.set(key, { value, until: now() + lifeMs });
    for (const oldest of entries.keys()) {
      if (entries.size <= MAX_ENTRIES) break;
      entries.delete(oldest);
    }
  };
  return {
    async get(key, lifeMs) {
      const entry = living(key);
      if (entry !== undefined && lifeMs !== undefined) entry.until = now() + lifeMs;
      return entry?.value;
    },
    async put(key, value, lifeMs) {
      put(key, value, lifeMs);
    },
    async replace(key, value) {
      const entry = living(key);
      if (entry !== undefined) entry.value = value;
    },
    async claim(key, lifeMs) {
      if (living(key) !== undefined) return false;
      put(key, '1', lifeMs);
      return true;
    },
    async remove(key) {
      entries.delete(key);
    },
  };
}
