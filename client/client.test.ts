/** The generated client against the real application, over a real port, without services. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../server/app.ts';
import { generatedFiles } from '../server/platform/openapi/generate.ts';
import { testResources } from '../tests/support/app.ts';
import { ApiProblem, clientCredentials, connect, data, ServiceUnreachable, SignInRefused } from './index.ts';

const resources = testResources();
const app = buildApp(resources);
let baseUrl = '';
beforeAll(async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());

function tokenOf(clientId: string, clientSecret = resources.secrets.clients[clientId] as string) {
  return clientCredentials({ clientId, clientSecret, tokenUrl: `${baseUrl}/oidc/token` });
}

describe('the generated files', () => {
  it('are those of the present routes; otherwise run npm run generate:client', async () => {
    const stored = (name: string) => readFileSync(join(import.meta.dirname, 'generated', name), 'utf8');
    const fresh = Object.entries(await generatedFiles());
    expect(fresh.filter(([name, text]) => stored(name) !== text).map(([name]) => name)).toEqual([]);
  });
});

describe('the client', () => {
  it('signs in once for many requests, and sends purpose and case', async () => {
    const seen: Request[] = [];
    const api = connect({
      ...{ baseUrl, token: tokenOf('system-vis'), purpose: 'RECORD_KEEPING', caseRef: 'A-1' },
      fetch: async (request) => {
        seen.push(request as Request);
        return Response.json({ status: 'alive' });
      },
    });
    const [first, second] = await Promise.all([data(api.GET('/health/live')), data(api.GET('/health/live'))]);
    expect([first.status, second.status]).toEqual(['alive', 'alive']);
    const headers = seen.map((request) => Object.fromEntries(request.headers));
    expect(headers[0]).toMatchObject({ 'x-purpose': 'RECORD_KEEPING', 'x-case': 'A-1' });
    expect(headers[0]?.authorization).toBe(headers[1]?.authorization);
    await api.under('OPERATION').GET('/health/live');
    expect(seen[2]?.headers.get('x-purpose')).toBe('OPERATION');
    expect(seen[2]?.headers.get('x-case')).toBeNull();
  });

  it('leaves the proof of who asks to the session cookie when it has no token', async () => {
    const seen: Request[] = [];
    const api = connect({
      ...{ baseUrl, purpose: 'MID_VERIFICATION' },
      fetch: async (request) => {
        seen.push(request as Request);
        return Response.json({ status: 'alive' });
      },
    });
    await api.GET('/health/live');
    expect(seen[0]?.headers.get('authorization')).toBeNull();
    expect(seen[0]?.headers.get('x-purpose')).toBe('MID_VERIFICATION');
    expect(seen[0]?.credentials).toBe('same-origin');
    const signedOut = connect({ baseUrl, purpose: 'MID_VERIFICATION' });
    await expect(signedOut.GET('/v1/self')).rejects.toMatchObject({ code: 'SYM_UNAUTHENTICATED' });
  });

  it('does not take a question that was abandoned for a service that is away', async () => {
    const api = connect({ baseUrl, purpose: 'OPERATION' });
    const signal = AbortSignal.abort();
    await expect(api.GET('/health/live', { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(api.send('/health/live', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('throws a problem with its code, over both ways', async () => {
    const api = connect({ baseUrl, token: tokenOf('cli-operator'), purpose: 'OPERATION' });
    const id = '019a0000-0000-7000-8000-000000000000';
    const typed = api.GET('/v1/records/{id}', { params: { path: { id } } });
    await expect(typed).rejects.toMatchObject({ name: 'ApiProblem', code: 'SYM_FORBIDDEN', status: 403 });
    await expect(api.send('/v1/nowhere')).rejects.toBeInstanceOf(ApiProblem);
  });

  it('asks a question once more over a new connection where a kept one is closed under it, and nothing else', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.method as string);
      if (asked.length % 2 === 1) request.socket.resetAndDestroy();
      else response.setHeader('content-type', 'application/json').end('{"status":"alive"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const api = connect({
      ...{ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, purpose: 'OPERATION' },
    });
    expect((await data(api.GET('/health/live'))).status).toBe('alive');
    await expect(api.send('/v1/records', { method: 'POST', body: '{}' })).rejects.toBeInstanceOf(
      ServiceUnreachable,
    );
    expect(asked).toEqual(['GET', 'GET', 'POST']);
    server.close();
    server.closeAllConnections();
  });

  it('tells a service that is away from one that refuses', async () => {
    const away = connect({ baseUrl: 'http://127.0.0.1:1', token: async () => 't', purpose: 'OPERATION' });
    await expect(away.GET('/health/live')).rejects.toBeInstanceOf(ServiceUnreachable);
    await expect(away.send('/health/live')).rejects.toBeInstanceOf(ServiceUnreachable);
    const refused = connect({ baseUrl, token: tokenOf('system-vis', 'wrong'), purpose: 'OPERATION' });
    await expect(refused.GET('/health/live')).rejects.toBeInstanceOf(SignInRefused);
  });
});
