import type { FastifyContextConfig } from 'fastify';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { as, testResources, tokenOf } from '../tests/support/app.ts';
import { buildApp } from './app.ts';
import { problem } from './errors.ts';
import { secured } from './platform/index.ts';
import { purposesOf } from './platform/policy/index.ts';
import { demoUsers, type Identity } from './platform/sign-in/demo-identities.ts';
import type { Resources } from './resources.ts';

const Body = Type.Object(
  {
    name: Type.String({ maxLength: 20 }),
    born: Type.Optional(Type.String({ format: 'date' })),
    age: Type.Optional(Type.Integer()),
    inner: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);

async function appWithRoute(over: Partial<Resources> = {}, env: Record<string, string> = {}) {
  const resources = testResources(over, env);
  const app = buildApp(resources);
  app.register(async (scope) => {
    const access = secured({ roles: ['source-system'], operation: 'records.write' });
    scope.post('/v1/echo', { schema: { body: Body }, ...access }, async (request) => request.body as object);
    scope.get(
      '/v1/page/:id',
      {
        schema: {
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          querystring: Type.Object({ limit: Type.Optional(Type.Integer({ maximum: 10 })) }),
        },
        ...access,
      },
      async (request) => ({ query: request.query, viewer: request.viewer }),
    );
    scope.get('/v1/fail', access, async () => {
      throw new Error('MATCH (n) secret of Ivan Petrov');
    });
    scope.get('/v1/conflict', { schema: { response: { 200: Type.Object({}) } }, ...access }, async () => {
      throw problem('SYM_VERSION_OLDER', { detail: 'Older.', members: { stored: 3, sent: 2 } });
    });
  });
  const headers = await as(resources, 'system-vis', 'RECORD_KEEPING');
  return { app, resources, headers };
}

describe('an address', () => {
  it('that cannot be read is a problem like any other', async () => {
    const { app, headers } = await appWithRoute();
    const answer = await app.inject({ method: 'GET', url: '/v1/page/%E0%A4%A', headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'SYM_INVALID_PATH', requestId: expect.any(String) });
  });
});

describe('a request body', () => {
  const cases: [string, string, Record<string, string>, number, string, string?][] = [
    ['of another type is not coerced', '{"name":5}', {}, 400, 'SYM_INVALID_BODY', '/name'],
    ['with an unknown field is refused, not cut', '{"name":"a","x":1}', {}, 400, 'SYM_INVALID_BODY', '/x'],
    [
      'with an impossible date is refused',
      '{"name":"a","born":"2023-02-30"}',
      {},
      400,
      'SYM_INVALID_BODY',
      '/born',
    ],
    ['without a required field is refused', '{}', {}, 400, 'SYM_INVALID_BODY', '/name'],
    [
      'with a name of 10,000 characters is refused',
      `{"name":"${'x'.repeat(10_000)}"}`,
      {},
      400,
      'SYM_INVALID_BODY',
      '/name',
    ],
    ['with __proto__ is refused', '{"name":"a","__proto__":{"x":1}}', {}, 400, 'SYM_FORBIDDEN_KEY'],
    [
      'with constructor.prototype is refused',
      '{"constructor":{"prototype":{}}}',
      {},
      400,
      'SYM_FORBIDDEN_KEY',
    ],
    ['that is no JSON is refused', '{"name":', {}, 400, 'SYM_MALFORMED_JSON'],
    ['that is empty is refused', '', {}, 400, 'SYM_MALFORMED_JSON'],
    ['nested 10,000 deep is refused', `{"inner":${'['.repeat(10_000)}`, {}, 400, 'SYM_JSON_TOO_DEEP'],
    [
      'of an unknown content type is refused',
      'a=1',
      { 'content-type': 'text/plain' },
      415,
      'SYM_UNSUPPORTED_MEDIA_TYPE',
    ],
    ['above the limit is refused', `{"name":"${'x'.repeat(2_000_000)}"}`, {}, 413, 'SYM_BODY_TOO_LARGE'],
  ];
  it.each(cases)('%s', async (_name, payload, over, status, code, pointer) => {
    const { app, headers } = await appWithRoute();
    const reply = await app.inject({
      ...{ method: 'POST', url: '/v1/echo', payload },
      headers: { 'content-type': 'application/json', ...headers, ...over },
    });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    const body = reply.json();
    expect(body).toMatchObject({ type: `urn:symbolon:error:${code}`, code, status });
    expect(body.requestId).toMatch(/^[0-9a-f-]{36}$/);
    if (pointer !== undefined)
      expect(body.errors.map((e: { pointer: string }) => e.pointer)).toContain(pointer);
  });

  it('names every fault of a small body, and never a value sent', async () => {
    const { app, headers } = await appWithRoute();
    const payload = { name: 'Canary'.repeat(9), born: 'CanaryDate', age: 'CanaryAge', nope: 'CanaryExtra' };
    const reply = await app.inject({ method: 'POST', url: '/v1/echo', payload, headers });
    expect(reply.json().errors).toHaveLength(4);
    expect(reply.body).not.toContain('Canary');
  });
});

describe('parameters', () => {
  it('are read as numbers in the query string, and refused by name', async () => {
    const { app, headers } = await appWithRoute();
    const id = '019a0000-0000-7000-8000-000000000000';
    const good = await app.inject({ url: `/v1/page/${id}?limit=5`, headers });
    expect(good.json().query).toEqual({ limit: 5 });
    const bad = await app.inject({ url: `/v1/page/${id}?limit=50`, headers });
    expect(bad.json()).toMatchObject({ code: 'SYM_INVALID_QUERY', errors: [{ pointer: '/limit' }] });
    for (const url of [`/v1/page/${id}?limti=5`, '/v1/fail?limit=5']) {
      const unknown = await app.inject({ method: 'GET', url, headers });
      expect(unknown.statusCode).toBe(400);
      expect(unknown.json()).toMatchObject({
        code: 'SYM_INVALID_QUERY',
        errors: [{ code: 'UNKNOWN_FIELD' }],
      });
    }
    const path = await app.inject({ url: '/v1/page/x', headers });
    expect(path.json()).toMatchObject({ code: 'SYM_INVALID_PATH', errors: [{ pointer: '/id' }] });
  });
});

describe('errors', () => {
  it('that are not meant to be seen show the request id only', async () => {
    const { app, headers } = await appWithRoute();
    const reply = await app.inject({ url: '/v1/fail', headers });
    expect(reply.statusCode).toBe(500);
    expect(Object.keys(reply.json()).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
    expect(reply.body).not.toContain('Ivan');
  });

  it('keep their members beside a response schema', async () => {
    const { app, headers } = await appWithRoute();
    const reply = await app.inject({ url: '/v1/conflict', headers });
    expect(reply.json()).toMatchObject({ status: 409, stored: 3, sent: 2, detail: 'Older.' });
  });

  it('answer unknown addresses with a problem and security headers', async () => {
    const { app } = await appWithRoute();
    const reply = await app.inject({ url: '/v1/nothing' });
    expect(reply.json()).toMatchObject({ code: 'SYM_NOT_FOUND', status: 404 });
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('limit requests a minute and subject', async () => {
    const { app, headers } = await appWithRoute({}, { SYMBOLON_RATE_SYSTEM: '2' });
    const ask = () => app.inject({ url: '/v1/conflict', headers });
    await ask();
    await ask();
    const third = await ask();
    expect(third.json()).toMatchObject({ code: 'SYM_RATE_LIMITED', status: 429 });
    expect(third.headers['retry-after']).toBeDefined();
  });
});

describe('the guard', () => {
  it('puts the viewer there', async () => {
    const { app, headers } = await appWithRoute();
    const id = '019a0000-0000-7000-8000-000000000000';
    const reply = await app.inject({ url: `/v1/page/${id}`, headers: { ...headers, 'x-case': 'A 12/34' } });
    expect(reply.json().viewer).toEqual({
      ...{ subject: 'system-vis', role: 'source-system', authority: 'VIS', authorities: [] },
      ...{ systems: { read: ['VIS'], write: ['VIS'] }, purpose: 'RECORD_KEEPING', caseRef: 'A 12/34' },
    });
  });

  it('answers 401 without a token, 403 to another role, 400 without or with an unknown purpose', async () => {
    const { app, resources, headers } = await appWithRoute();
    const ask = async (given: Record<string, string>) =>
      (await app.inject({ url: '/v1/conflict', headers: given })).json().code;
    expect(await ask({})).toBe('SYM_UNAUTHENTICATED');
    expect(await ask({ authorization: 'Basic abc', 'x-purpose': 'RECORD_KEEPING' })).toBe(
      'SYM_UNAUTHENTICATED',
    );
    expect(await ask(await as(resources, 'investigator', 'RECORD_KEEPING'))).toBe('SYM_FORBIDDEN');
    expect(await ask({ authorization: headers.authorization as string })).toBe('SYM_PURPOSE_MISSING');
    expect(await ask({ ...headers, 'x-purpose': 'CURIOSITY' })).toBe('SYM_PURPOSE_UNKNOWN');
    expect(await ask({ ...headers, 'x-purpose': 'toString' })).toBe('SYM_PURPOSE_UNKNOWN');
    expect(await ask({ ...headers, 'x-purpose': 'OPERATION' })).toBe('SYM_FORBIDDEN');
    expect(await ask({ ...headers, 'x-case': '<script>' })).toBe('SYM_INVALID_HEADER');
  });

  it('names the right that is missing, and nothing of what it would show', async () => {
    const { app, headers } = await appWithRoute();
    const refused = await app.inject({
      ...{ url: '/v1/conflict', headers: { ...headers, 'x-purpose': 'OPERATION' } },
    });
    const { requestId, type, ...rest } = refused.json();
    expect(rest).toEqual({
      ...{ title: 'The role and purpose do not allow this operation', status: 403, code: 'SYM_FORBIDDEN' },
      ...{ operation: 'records.write', detail: expect.stringContaining('records of one system') },
    });
  });

  it.each<[string, { config?: FastifyContextConfig }]>([
    ['no declaration', {}],
    ['a public declaration', { config: { access: 'public' as const } }],
    ['a role that the table does not let do it', secured({ roles: ['operator'], operation: 'persons.read' })],
    ['no role', secured({ roles: [], operation: 'persons.read' })],
  ])('refuses at start a route below /v1 with %s', async (_name, options) => {
    const app = buildApp(testResources());
    app.register(async (scope) => {
      scope.get('/v1/hole', options, async () => ({}));
    });
    await expect(app.ready()).rejects.toThrow(/v1\/hole/);
  });

  it('refuses at start an undeclared route outside /v1 too', async () => {
    const app = buildApp(testResources());
    app.register(async (scope) => {
      scope.get('/metrics', async () => ({}));
    });
    await expect(app.ready()).rejects.toThrow(/metrics/);
  });
});

describe('/v1/self', () => {
  it.each(Object.keys(demoUsers))('tells %s its role and the purposes open to it', async (name) => {
    const resources = testResources();
    const purpose = purposesOf(demoUsers[name] as Identity)[0]?.purpose as string;
    const reply = await buildApp(resources).inject({
      ...{ url: '/v1/self', headers: await as(resources, name, purpose) },
    });
    const { subject, role, purposes } = reply.json();
    expect([subject, role]).toEqual([name, demoUsers[name]?.role]);
    expect(purposes[0].operations).toContain('self.read');
  });
});

describe('access tokens', () => {
  const now = () => Math.floor(Date.now() / 1000);
  it.each([
    ['another audience', { claims: { aud: 'other' } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['an expiry in the past', { claims: { exp: now() - 60 } }],
    ['a life of a day', { claims: { exp: now() + 86_400 } }],
    ['an issue time in the future', { claims: { iat: now() + 120, exp: now() + 300 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['an unknown role', { claims: { role: 'root' } }],
    ['another type', { header: { typ: 'JWT' } }],
    ['an unknown key', { header: { kid: '../../etc/passwd' } }],
  ])('with %s are refused', async (_name, over) => {
    const { app, resources } = await appWithRoute();
    const token = await tokenOf(resources, 'system-vis', over);
    const headers = { authorization: `Bearer ${token}`, 'x-purpose': 'RECORD_KEEPING' };
    expect((await app.inject({ url: '/v1/conflict', headers })).statusCode).toBe(401);
  });

  it('without a signature are refused', async () => {
    const { app, resources } = await appWithRoute();
    const [, claims] = (await tokenOf(resources, 'system-vis')).split('.');
    const header = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const headers = { authorization: `Bearer ${header}.${claims}.`, 'x-purpose': 'RECORD_KEEPING' };
    expect((await app.inject({ url: '/v1/conflict', headers })).statusCode).toBe(401);
  });
});
