/** As much of Redis as sessions of the browser use, in memory, to be away or to hang when a test says so. */
import type { Redis } from '../../server/platform/redis.ts';

export function smallRedis() {
  const kept = new Map<string, string>();
  const state = { away: false, hangs: false };
  const reach = () => {
    if (state.away) throw new Error('connect ECONNREFUSED');
    return kept;
  };
  const redis = {
    get: async (key: string) => reach().get(key) ?? null,
    getex: (key: string) =>
      state.hangs ? new Promise(() => {}) : Promise.resolve().then(() => reach().get(key) ?? null),
    set: async (key: string, value: string, ...options: unknown[]) => {
      reach();
      if (options.includes('NX') && kept.has(key)) return null;
      if (options.includes('XX') && !kept.has(key)) return null;
      kept.set(key, value);
      return 'OK';
    },
    del: async (key: string) => (reach().delete(key) ? 1 : 0),
  };
  return { kept, state, redis: redis as unknown as Redis };
}
