/** Both stores of sessions keep the same promises: the real Redis and the memory that stands in for it. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testResources } from '../../../tests/support/app.ts';
import { hasServices } from '../../../tests/support/services.ts';
import { openRedis, type Redis } from '../redis.ts';
import { memorySessions, redisSessions, type SessionStore } from './store.ts';

const LONG = 60_000;
/** Long enough for a few answers of a busy machine. */
const SHORT = 2_000;

describe.skipIf(!hasServices)('sessions', () => {
  let redis: Redis;
  const stores: Record<string, SessionStore> = { memory: memorySessions(Date.now) };
  beforeAll(async () => {
    redis = openRedis(process.env.TEST_REDIS_URL ?? '', testResources().log);
    await once(redis, 'ready');
    stores.redis = redisSessions(redis);
  });
  afterAll(() => redis.disconnect());

  it.each(['memory', 'redis'])('in %s live as long as they are asked for', async (name) => {
    const [store, key] = [stores[name] as SessionStore, v7()];
    await store.put(key, 'a', SHORT);
    expect(await store.get(key)).toBe('a');
    expect(await store.get(key, LONG)).toBe('a');
    await sleep(SHORT + 100);
    expect(await store.get(key)).toBe('a');
    await store.put(key, 'a', 50);
    await sleep(100);
    expect(await store.get(key)).toBeUndefined();
    expect(await store.get(key, LONG)).toBeUndefined();
  });

  it.each(['memory', 'redis'])('in %s stay ended, and a renewal does not lengthen them', async (name) => {
    const [store, key] = [stores[name] as SessionStore, v7()];
    await store.put(key, 'a', SHORT);
    await store.replace(key, 'b');
    expect(await store.get(key)).toBe('b');
    await sleep(SHORT + 100);
    expect(await store.get(key)).toBeUndefined();
    await store.put(key, 'c', LONG);
    await store.remove(key);
    await store.replace(key, 'd');
    expect(await store.get(key)).toBeUndefined();
  });

  it.each(['memory', 'redis'])('in %s are renewed by one at a time', async (name) => {
    const [store, key] = [stores[name] as SessionStore, v7()];
    const claims = await Promise.all([1, 2, 3].map(() => store.claim(key, LONG)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await store.remove(key);
    expect(await store.claim(key, 50)).toBe(true);
    await sleep(100);
    expect(await store.claim(key, LONG)).toBe(true);
    await store.remove(key);
  });
});
