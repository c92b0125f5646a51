/** Signing in and out with a browser against the real application, with a clock that can be put forward. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testResources } from '../../../tests/support/app.ts';
import { Visitor } from '../../../tests/support/browser-visitor.ts';
import { type App, buildApp } from '../../app.ts';
import type { Resources } from '../../resources.ts';
import { builtInProvider } from '../sign-in/provider.ts';
import { Cookies } from './cookies.ts';

const MINUTE = 60_000;
const VERIFYING = { 'x-purpose': 'MID_VERIFICATION' };

let resources: Resources;
let app: App;
let visitor: Visitor;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  resources = testResources();
  app = buildApp(resources);
  await app.ready();
  visitor = new Visitor(app);
});
afterEach(() => {
  vi.useRealTimers();
  return app.close();
});

const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const password = (user: string) => resources.secrets.users[user] as string;
const signIn = (user = 'officer-visa', to = '/') => visitor.signIn(user, password(user), to);
/** The address with which the issuer sends the person back. */
async function halfWay(user = 'dpo'): Promise<string> {
  const page = await visitor.visit('/session/sign-in');
  const entered = await visitor.ask(page.url, {
    ...{ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    payload: new URLSearchParams({ user, password: password(user) }).toString(),
  });
  const back = await visitor.ask(new URL(entered.headers.location as string).pathname);
  const { pathname, search } = new URL(back.headers.location as string);
  return pathname + search;
}
const cookie = () => visitor.jar.get('symbolon')?.value;

describe('a sign-in with a browser', () => {
  it('ends at the page that was asked for, as the person who signed in', async () => {
    expect((await visitor.ask('/session')).json().code).toBe('SYM_UNAUTHENTICATED');
    expect((await signIn('officer-visa', '/review/019a?select=x')).url).toBe('/review/019a?select=x');
    const session = (await visitor.ask('/session')).json();
    expect(session).toMatchObject({
      ...{ subject: 'officer-visa', role: 'verifying-officer', authority: 'DE-VISA-01', state: 'DEU' },
      ...{ authorities: ['DE-VISA-01'], systems: { read: ['VIS', 'EES', 'SIS'], write: [] } },
      idleSeconds: 900,
    });
    expect(session.purposes[0]).toMatchObject({ purpose: 'MID_VERIFICATION' });
    expect(session.purposes[0].operations).toContain('review.decide');
    expect(Date.parse(session.expiresAt)).toBe(Date.now() + 8 * 60 * MINUTE);
  });

  it('lets the cookie stand for a token, together with a purpose', async () => {
    await signIn();
    expect((await visitor.ask('/v1/self', { headers: VERIFYING })).json().subject).toBe('officer-visa');
    expect((await visitor.ask('/v1/self')).json().code).toBe('SYM_PURPOSE_MISSING');
    const wrong = { ...VERIFYING, authorization: 'Bearer nonsense' };
    expect((await visitor.ask('/v1/self', { headers: wrong })).statusCode).toBe(401);
  });

  it('gives a cookie that scripts cannot read and other sites cannot make the browser send', async () => {
    const reply = await visitor.ask(await halfWay());
    const [line] = [reply.headers['set-cookie']].flat().filter((each) => each?.startsWith('symbolon='));
    expect(line).toMatch(/^symbolon=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('uses cookies bound to the host when the service is reached over https', async () => {
    const issuer = { OIDC_ISSUER: 'https://issuer.example', SYMBOLON_PUBLIC_URL: 'https://symbolon.example' };
    const set = vi.fn();
    const cookies = new Cookies(testResources({}, issuer).config.publicUrl as string);
    cookies.setSession({ setCookie: set } as never, 'id');
    expect(set).toHaveBeenCalledWith('__Host-symbolon', 'id', {
      ...{ httpOnly: true, secure: true, path: '/', sameSite: 'strict' },
    });
  });

  it('never answers with a token, a code verifier or a password', async () => {
    await signIn();
    await visitor.ask('/v1/self', { headers: VERIFYING });
    await visitor.ask('/session');
    later(5);
    await visitor.ask('/session');
    await visitor.ask('/session/sign-out', { method: 'POST' });
    const all = visitor.bodies.join('\n');
    expect(all).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
    expect(all).not.toMatch(/access_token|refresh_token|id_token/);
    expect(all).not.toContain(password('officer-visa'));
  });

  it.each([
    ['//evil.example'],
    ['/\\evil.example'],
    ['/.//evil.example'],
    ['/\t/evil.example'],
    ['http://evil.example/'],
    ['https:evil.example'],
    ['javascript:alert(1)'],
    ['review'],
    ['/session/sign-in'],
    ['/v1/self'],
    [`/${'x'.repeat(600)}`],
  ])('leads to the start page instead of %s', async (to) => {
    expect((await signIn('officer-visa', to)).url).toBe('/');
  });

  it('goes on at the address that the issuer knows, when it began under another name of this machine', async () => {
    const reply = await visitor.ask('/session/sign-in?to=/review', { headers: { host: 'localhost:8080' } });
    expect(reply.headers.location).toBe('http://127.0.0.1:8080/session/sign-in?to=%2Freview');
  });

  it('is refused without its cookie, with the state of another one, and a second time', async () => {
    const stranger = new Visitor(app);
    await stranger.visit('/session/sign-in');
    const back = await halfWay();
    expect((await new Visitor(app).ask(back)).statusCode).toBe(400);
    expect((await stranger.ask(back)).statusCode).toBe(403);
    expect(stranger.jar.has('symbolon')).toBe(false);
    expect((await visitor.ask(back)).statusCode).toBe(303);
    expect((await visitor.ask(back)).statusCode).toBe(400);
  });

  it('takes no session id that the browser brought along', async () => {
    visitor.jar.set('symbolon', { value: 'chosen-by-somebody-else', path: '/' });
    await signIn();
    expect(cookie()).not.toBe('chosen-by-somebody-else');
    const former = cookie() as string;
    await signIn('investigator');
    expect(cookie()).not.toBe(former);
    visitor.jar.set('symbolon', { value: former, path: '/' });
    expect((await visitor.ask('/session')).statusCode).toBe(401);
  });

  it('asks for the password again after the sign-out, so that somebody else can sign in', async () => {
    await signIn();
    const former = cookie() as string;
    expect((await visitor.ask('/session/sign-out', { method: 'POST' })).statusCode).toBe(204);
    expect(cookie()).toBeUndefined();
    visitor.jar.set('symbolon', { value: former, path: '/' });
    expect((await visitor.ask('/session')).statusCode).toBe(401);
    visitor.jar.delete('symbolon');
    const page = await visitor.visit('/session/sign-in');
    expect(page.reply.body).toContain('<label for="password">');
    await visitor.enter(page.url, 'investigator', password('investigator'));
    expect((await visitor.ask('/session')).json().subject).toBe('investigator');
  });
});

describe('a session', () => {
  it('renews its token once for many requests, without a change of the cookie', async () => {
    await signIn();
    const before = cookie();
    const renewals = vi.spyOn(builtInProvider(resources).RefreshToken, 'find');
    later(5);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => visitor.ask('/v1/self', { headers: VERIFYING })),
    );
    expect(replies.map((reply) => reply.statusCode)).toEqual(Array(8).fill(200));
    expect(renewals).toHaveBeenCalledTimes(1);
    expect(cookie()).toBe(before);
  });

  it('ends fifteen minutes after the last request of a person', async () => {
    await signIn();
    for (let round = 0; round < 3; round += 1) {
      later(14);
      expect((await visitor.ask('/session')).statusCode).toBe(200);
    }
    later(14);
    const unattended = { ...VERIFYING, 'x-unattended': '1' };
    expect((await visitor.ask('/v1/self', { headers: unattended })).statusCode).toBe(200);
    later(2);
    expect((await visitor.ask('/v1/self', { headers: VERIFYING })).json().code).toBe('SYM_UNAUTHENTICATED');
  });

  it('ends after eight hours, however busy it is', async () => {
    await signIn();
    for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
      later(10);
      expect((await visitor.ask('/session')).statusCode).toBe(200);
    }
    later(10);
    expect((await visitor.ask('/session')).statusCode).toBe(401);
  });

  it('ends when the issuer refuses to renew', async () => {
    await signIn();
    vi.spyOn(builtInProvider(resources).RefreshToken, 'find').mockResolvedValue(undefined);
    expect((await visitor.ask('/session')).statusCode).toBe(200);
    later(5);
    expect((await visitor.ask('/session')).statusCode).toBe(401);
    vi.restoreAllMocks();
    expect((await visitor.ask('/session')).statusCode).toBe(401);
  });

  it.each([
    ['a page of another site', 'POST', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring host', 'POST', { 'sec-fetch-site': 'same-site' }],
    ['the address line, to change something', 'POST', { 'sec-fetch-site': 'none' }],
    ['a page of another site, to read', 'GET', { 'sec-fetch-site': 'cross-site' }],
    [
      'an old browser on another origin',
      'POST',
      { 'sec-fetch-site': undefined, origin: 'http://evil.example' },
    ],
    ['an old browser that says nothing', 'POST', { 'sec-fetch-site': undefined }],
    ['a sandboxed page', 'POST', { 'sec-fetch-site': undefined, origin: 'null' }],
  ])('is not to be used by %s', async (_who, method, over) => {
    await signIn();
    const headers = { ...VERIFYING, ...over };
    const path = method === 'GET' ? '/v1/self' : '/v1/search';
    const payload = method === 'GET' ? {} : { payload: {} };
    const reply = await visitor.ask(path, { method: method as 'GET' | 'POST', headers, ...payload });
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'SYM_CROSS_SITE']);
    if (method === 'POST')
      expect((await visitor.ask('/session/sign-out', { method: 'POST', headers })).json().code).toBe(
        'SYM_CROSS_SITE',
      );
    expect((await visitor.ask('/session')).statusCode).toBe(200);
  });

  it('is to be used by an old browser that names the page', async () => {
    await signIn();
    const headers = { 'sec-fetch-site': undefined, origin: 'http://127.0.0.1:8080' } as unknown as Record<
      string,
      string
    >;
    expect((await visitor.ask('/session/sign-out', { method: 'POST', headers })).statusCode).toBe(204);
  });
});
