import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { testResources } from '../../../tests/support/app.ts';
import { buildApp } from '../../app.ts';
import { BROWSER_CLIENT } from '../../config.ts';
import { demoClients, demoUsers } from './demo-identities.ts';
import { verifierOf } from './index.ts';

const resources = testResources();
const app = buildApp(resources);
const host = '127.0.0.1:8080';
beforeAll(() => app.ready());

const form = { 'content-type': 'application/x-www-form-urlencoded', host };
const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

function askToken(client: string, secret: string, over: Record<string, string> = {}) {
  return app.inject({
    ...{ method: 'POST', url: '/oidc/token' },
    headers: { ...form, authorization: basic(client, secret) },
    payload: new URLSearchParams({ grant_type: 'client_credentials', ...over }).toString(),
  });
}

describe('client credentials', () => {
  it('give a short ES256 token for the one audience, with rights and without a name', async () => {
    const reply = await askToken('system-vis', resources.secrets.clients['system-vis'] as string);
    expect(reply.statusCode).toBe(200);
    const token = reply.json().access_token;
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      ...{ iss: 'http://127.0.0.1:8080/oidc', aud: 'urn:symbolon:api', sub: 'system-vis' },
      ...{ role: 'source-system', authority: 'VIS', systems: { read: ['VIS'], write: ['VIS'] } },
    });
    expect((claims.exp as number) - (claims.iat as number)).toBeLessThanOrEqual(900);
    expect(JSON.stringify(claims)).not.toMatch(/name|label/i);
    expect(await verifierOf(resources)(token)).toMatchObject({
      subject: 'system-vis',
      role: 'source-system',
    });
  });

  it.each(Object.keys(demoClients))('work for %s and give a token that the API accepts', async (client) => {
    const reply = await askToken(client, resources.secrets.clients[client] as string);
    const principal = await verifierOf(resources)(reply.json().access_token);
    expect(principal).toMatchObject({ subject: client, role: demoClients[client]?.role });
  });

  it('refuse a wrong secret and a foreign audience', async () => {
    expect((await askToken('system-vis', 'wrong')).statusCode).toBe(401);
    const secret = resources.secrets.clients['system-vis'] as string;
    expect((await askToken('system-vis', secret, { resource: 'urn:other' })).statusCode).toBe(400);
  });
});

describe('the built-in issuer', () => {
  it('answers loopback hosts only', async () => {
    const ask = (name: string, remoteAddress = '127.0.0.1') =>
      app.inject({ url: '/oidc/.well-known/openid-configuration', headers: { host: name }, remoteAddress });
    expect((await ask(host)).json().issuer).toBe('http://127.0.0.1:8080/oidc');
    expect((await ask('evil.example')).statusCode).toBe(404);
    expect((await ask(host, '10.0.0.7')).statusCode).toBe(404);
  });

  it('publishes no private key', async () => {
    const { keys } = (await app.inject({ url: '/oidc/jwks', headers: { host } })).json();
    expect(keys).toHaveLength(1);
    expect(keys[0].d).toBeUndefined();
  });

  it('is not there when another issuer is configured', async () => {
    const other = buildApp(testResources({}, { OIDC_ISSUER: 'https://issuer.example' }));
    const reply = await other.inject({ url: '/oidc/jwks', headers: { host } });
    expect(reply.statusCode).toBe(404);
  });
});

describe('signing in with a browser', () => {
  const verifier = 'v'.repeat(64);
  const redirect = 'http://127.0.0.1:8080/signed-in';

  async function begin() {
    const query = new URLSearchParams({
      ...{ client_id: BROWSER_CLIENT, response_type: 'code', scope: 'openid api', redirect_uri: redirect },
      ...{ state: 'abc', code_challenge_method: 'S256' },
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    const reply = await app.inject({ url: `/oidc/auth?${query}`, headers: { host } });
    const jar = new Map(reply.cookies.map(({ name, value }) => [name, value]));
    return { page: reply.headers.location as string, jar };
  }
  const cookies = (jar: Map<string, string>) =>
    [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function send(page: string, jar: Map<string, string>, user: string, password: string) {
    return await app.inject({
      ...{ method: 'POST', url: page, headers: { ...form, cookie: cookies(jar) } },
      payload: new URLSearchParams({ user, password }).toString(),
    });
  }

  it('shows a page without scripts that lists users and roles, and no password', async () => {
    const { page, jar } = await begin();
    const reply = await app.inject({ url: page, headers: { host, cookie: cookies(jar) } });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('<label for="user">');
    expect(reply.body).not.toMatch(/<script|style=| on\w+=/);
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    for (const [name, { role }] of Object.entries(demoUsers)) {
      expect(reply.body).toContain(name);
      expect(reply.body).not.toContain(`<td>${role}</td>`);
      expect(reply.body).not.toContain(resources.secrets.users[name]);
    }
  });

  it('speaks the language of the address, else of the browser, and leads to the other', async () => {
    const { page, jar } = await begin();
    const get = (url: string, language: string) =>
      app.inject({ url, headers: { host, cookie: cookies(jar), 'accept-language': language } });
    const arabic = await get(page, 'de,ar-EG;q=0.8,en;q=0.5');
    expect(arabic.body).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.body).toContain('تسجيل الدخول');
    expect(arabic.body).toContain(`href="${page}?language=en" lang="en"`);
    // Of Latin letters only names remain: the product, its users, systems and the other language.
    const seen = arabic.body
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<code>.*?<\/code>|<[^>]*>/g, ' ')
      .match(/[A-Za-z]+/g);
    expect(new Set(seen)).toEqual(new Set(['Symbolon', 'English', 'SIRENE', 'ETIAS', 'EES', 'VIS']));
    expect((await get(`${page}?language=en`, 'ar')).body).toContain('<html lang="en" dir="ltr">');
    expect((await get(page, 'xx')).body).toContain('<html lang="en" dir="ltr">');
    expect((await get(`${page}?language=__proto__`, '')).body).toContain('<html lang="en" dir="ltr">');
  });

  it('fills in a demonstration user that was chosen, and nothing else from the address', async () => {
    const { page, jar } = await begin();
    const get = async (user: string) =>
      (await app.inject({ url: `${page}?user=${user}`, headers: { host, cookie: cookies(jar) } })).body;
    expect(await get('supervisor')).toContain('name="user" dir="ltr" value="supervisor"');
    expect(await get('somebody')).toContain('name="user" dir="ltr" value=""');
  });

  it('refuses a wrong password, an unknown user and a page without its cookie', async () => {
    const { page, jar } = await begin();
    expect((await send(page, jar, 'officer-visa', 'wrong')).statusCode).toBe(401);
    expect((await send(page, jar, 'nobody', '')).statusCode).toBe(401);
    expect((await send(page, jar, '__proto__', '')).statusCode).toBe(401);
    expect((await send(page, new Map(), 'officer-visa', 'x')).statusCode).toBe(404);
  });

  it('gives, with code and PKCE, a five-minute token of the user', async () => {
    const { page, jar } = await begin();
    const password = resources.secrets.users['officer-visa'] as string;
    const signedIn = await send(page, jar, 'officer-visa', password);
    expect(signedIn.statusCode).toBe(303);
    const resume = new URL(signedIn.headers.location as string);
    for (const { name, value } of signedIn.cookies) jar.set(name, value);
    const back = await app.inject({
      url: resume.pathname + resume.search,
      headers: { host, cookie: cookies(jar) },
    });
    const target = new URL(back.headers.location as string);
    expect(target.origin + target.pathname).toBe(redirect);
    const exchange = (code_verifier: string) =>
      app.inject({
        ...{ method: 'POST', url: '/oidc/token', headers: form },
        payload: new URLSearchParams({
          ...{ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, redirect_uri: redirect },
          ...{ code: target.searchParams.get('code') as string, code_verifier },
        }).toString(),
      });
    const reply = await exchange(verifier);
    const claims = decodeJwt(reply.json().access_token);
    expect(claims).toMatchObject({
      sub: 'officer-visa',
      role: 'verifying-officer',
      authorities: ['DE-VISA-01'],
    });
    expect((claims.exp as number) - (claims.iat as number)).toBeLessThanOrEqual(300);
    expect(await verifierOf(resources)(reply.json().access_token)).toMatchObject({ subject: 'officer-visa' });
    expect((await exchange(verifier)).statusCode).toBe(400);
  });
});
