/** What the store of sessions holds and tells: sealed texts, and an honest answer when it is away. */
import { afterEach, describe, expect, it } from 'vitest';
import { testResources } from '../../../tests/support/app.ts';
import { smallRedis } from '../../../tests/support/browser-redis.ts';
import { Visitor } from '../../../tests/support/browser-visitor.ts';
import { type App, buildApp } from '../../app.ts';
import { seal, unseal } from './seal.ts';

let app: App;
afterEach(() => app?.close());

describe('sessions in Redis', () => {
  it('are sealed, under a digest of the cookie', async () => {
    const { kept, redis } = smallRedis();
    const resources = testResources({ redis });
    app = buildApp(resources);
    const visitor = new Visitor(app);
    await visitor.signIn('officer-visa', resources.secrets.users['officer-visa'] as string);
    expect(kept.size).toBe(1);
    const all = JSON.stringify([...kept]);
    expect(all).not.toContain(visitor.jar.get('symbolon')?.value);
    expect(all).not.toMatch(/eyJ|officer/);
  });

  it('answer 503 while Redis is away, and go on when it is back', async () => {
    const { state, redis } = smallRedis();
    const resources = testResources({ redis });
    app = buildApp(resources);
    const visitor = new Visitor(app);
    const password = resources.secrets.users['officer-visa'] as string;
    await visitor.signIn('officer-visa', password);
    const stranger = new Visitor(app);
    const page = await stranger.visit('/session/sign-in');
    state.away = true;
    const headers = { 'x-purpose': 'MID_VERIFICATION' };
    for (const [method, url] of [
      ['GET', '/session'],
      ['GET', '/v1/self'],
      ['POST', '/session/sign-out'],
    ] as const) {
      const reply = await visitor.ask(url, { method, headers });
      expect([reply.statusCode, reply.json().code]).toEqual([503, 'SYM_SESSION_UNAVAILABLE']);
      expect(reply.headers['retry-after']).toBe('5');
    }
    const { reply } = await stranger.enter(page.url, 'officer-visa', password);
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    expect(stranger.jar.has('symbolon')).toBe(false);
    state.away = false;
    await visitor.signIn('officer-visa', password);
    expect((await visitor.ask('/session')).statusCode).toBe(200);
  });
});

describe('a store that hangs', () => {
  it('makes nobody wait for long', async () => {
    const { state, redis } = smallRedis();
    const resources = testResources({ redis });
    app = buildApp(resources);
    const visitor = new Visitor(app);
    await visitor.signIn('officer-visa', resources.secrets.users['officer-visa'] as string);
    state.hangs = true;
    const began = performance.now();
    const reply = await visitor.ask('/session');
    expect([reply.statusCode, reply.json().code]).toEqual([503, 'SYM_SESSION_UNAVAILABLE']);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a seal', () => {
  const key = Buffer.alloc(32, 7);

  it('opens with its key, at its place, unchanged', () => {
    const text = seal(key, 'a', { token: 'x' });
    expect(unseal(key, 'a', text)).toEqual({ token: 'x' });
    expect(unseal(key, 'b', text)).toBeUndefined();
    expect(unseal(Buffer.alloc(32, 8), 'a', text)).toBeUndefined();
    const bytes = Buffer.from(text, 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1;
    expect(unseal(key, 'a', bytes.toString('base64url'))).toBeUndefined();
    expect(unseal(key, 'a', 'short')).toBeUndefined();
  });
});
