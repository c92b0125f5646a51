/** Signing in at an issuer of somebody else, which speaks over the network and may be away. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testResources } from '../../../tests/support/app.ts';
import { smallRedis } from '../../../tests/support/browser-redis.ts';
import { Visitor } from '../../../tests/support/browser-visitor.ts';
import { type App, buildApp } from '../../app.ts';
import type { Resources } from '../../resources.ts';

interface Issuer {
  url: string;
  server: Server;
  asked: { path: string; body: URLSearchParams; authorization: string | undefined }[];
  /** What the next id token carries beside the usual. */
  claims: Record<string, unknown>;
}

/** Discovery, keys, tokens and revocation, as much as a client needs; the sign-in itself is the test's. */
async function foreignIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };
  const issuer: Issuer = { url: '', server: undefined as unknown as Server, asked: [], claims: {} };
  const sign = (typ: string, claims: object) =>
    new SignJWT({ iss: issuer.url, sub: 'anna', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k', typ })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  const answers: Record<string, () => Promise<object> | object> = {
    '/.well-known/openid-configuration': () => ({
      ...{ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks`, token_endpoint: `${issuer.url}/token` },
      ...{ authorization_endpoint: `${issuer.url}/auth`, revocation_endpoint: `${issuer.url}/revoke` },
      ...{ response_types_supported: ['code'], id_token_signing_alg_values_supported: ['ES256'] },
    }),
    '/jwks': () => ({ keys: [jwk] }),
    '/revoke': () => ({}),
    '/token': async () => ({
      ...{ token_type: 'bearer', expires_in: 300, refresh_token: 'refresh' },
      access_token: await sign('at+jwt', {
        ...{ aud: 'urn:symbolon:api', role: 'investigator', authority: 'NL-POLICE-07', authorities: [] },
        systems: { read: '*', write: [] },
      }),
      id_token: await sign('JWT', { aud: 'ui-at-foreign', ...issuer.claims }),
    }),
  };
  issuer.server = createServer(async (request, response) => {
    const path = request.url as string;
    let body = '';
    for await (const chunk of request) body += chunk;
    issuer.asked.push({
      path,
      body: new URLSearchParams(body),
      authorization: request.headers.authorization,
    });
    const answer = await answers[path]?.();
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => issuer.server.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
  return issuer;
}

let issuer: Issuer;
let app: App;
let visitor: Visitor;
let resources: Resources;
const settings = () => ({
  ...{ OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: 'ui-at-foreign', OIDC_CLIENT_SECRET: 'hush' },
  OIDC_SCOPE: 'openid rights',
});
beforeEach(async () => {
  issuer = await foreignIssuer();
  resources = testResources({ redis: smallRedis().redis }, settings());
  app = buildApp(resources);
  visitor = new Visitor(app);
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
  issuer.server.closeAllConnections();
  await new Promise((resolve) => issuer.server.close(resolve));
});

/** Begins, and comes back with a code as if the issuer had asked for a password. */
async function comeBack(over: { nonce?: string; query?: Record<string, string> } = {}) {
  const begun = await visitor.ask('/session/sign-in?to=/review');
  const address = new URL(begun.headers.location as string);
  const state = address.searchParams.get('state') as string;
  issuer.claims = { nonce: over.nonce ?? address.searchParams.get('nonce') };
  const query = new URLSearchParams({ code: 'c', state, ...over.query });
  return {
    address,
    reply: await visitor.ask(`/signed-in?${query}`, { headers: { 'sec-fetch-site': 'cross-site' } }),
  };
}

describe('an issuer of somebody else', () => {
  it('is asked with code, PKCE, state and nonce, and proves the client by its secret', async () => {
    const { address, reply } = await comeBack();
    expect(address.origin + address.pathname).toBe(`${issuer.url}/auth`);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      ...{ client_id: 'ui-at-foreign', response_type: 'code', scope: 'openid rights' },
      ...{ redirect_uri: 'http://127.0.0.1:8080/signed-in', code_challenge_method: 'S256' },
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(address.searchParams.get(name)?.length).toBeGreaterThanOrEqual(43);
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/review']);
    const exchange = issuer.asked.find(({ path }) => path === '/token');
    expect(exchange?.authorization).toBe(`Basic ${btoa('ui%2Dat%2Dforeign:hush')}`);
    expect(exchange?.body.get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
    const session = await visitor.ask('/session');
    expect(session.json()).toMatchObject({ subject: 'anna', role: 'investigator' });
  });

  it('is not believed with the nonce of another sign-in', async () => {
    const { reply } = await comeBack({ nonce: 'another' });
    expect(reply.statusCode).toBe(403);
    expect(visitor.jar.has('symbolon')).toBe(false);
  });

  it('may refuse, and the person reads a page', async () => {
    const { reply } = await comeBack({ query: { error: 'access_denied' } });
    expect(reply.statusCode).toBe(403);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.body).toContain('href="/session/sign-in"');
  });

  it('is told of the sign-out', async () => {
    await comeBack();
    await visitor.ask('/session/sign-out', { method: 'POST' });
    expect(issuer.asked.find(({ path }) => path === '/revoke')?.body.get('token')).toBe('refresh');
  });

  it('is asked for new tokens by one of two processes that share the sessions', async () => {
    await comeBack();
    const other = new Visitor(buildApp({ ...resources }));
    for (const [name, kept] of visitor.jar) other.jar.set(name, kept);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 5 * 60_000);
    const replies = await Promise.all([visitor, other, visitor, other].map((each) => each.ask('/session')));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const renewals = issuer.asked.filter(({ body }) => body.get('grant_type') === 'refresh_token');
    expect(renewals).toHaveLength(1);
  });

  it('that is away is not a fault of the person', async () => {
    const away = buildApp(testResources({}, { OIDC_ISSUER: 'http://127.0.0.1:1' }));
    const reply = await new Visitor(away).ask('/session/sign-in');
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('SYM_ISSUER_UNAVAILABLE');
    await away.close();
  });
});
