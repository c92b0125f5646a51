/** The API as a process: starts, says ready, answers one who signs in, and stops in order. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientCredentials, connect, data } from '../client/index.ts';
import { migrate, openGraph } from '../graph/store/index.ts';

const { TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD, TEST_REDIS_URL } = process.env;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

function start(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['server/api.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  return { child, output: () => text };
}

describe('the API process', () => {
  it('says which variable is wrong, without a stack, and ends', async () => {
    const { child, output } = start({ SYMBOLON_PORT: 'eighty' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(output()).toMatch(/^symbolon: SYMBOLON_PORT: /);
    expect(output()).not.toContain(' at ');
  });
});

describe.skipIf(TEST_NEO4J_URI === undefined)('the API process on real services', () => {
  const home = mkdtempSync(join(tmpdir(), 'symbolon-api-'));
  let api: ReturnType<typeof start>;
  let baseUrl: string;

  beforeAll(async () => {
    const graph = openGraph({
      ...{ uri: TEST_NEO4J_URI as string, user: TEST_NEO4J_USER ?? 'neo4j' },
      password: TEST_NEO4J_PASSWORD ?? '',
    });
    await migrate(graph, 'api-test');
    await graph.close();
    const port = await freePort();
    baseUrl = `http://127.0.0.1:${port}`;
    api = start({
      ...{ SYMBOLON_HOME: home, SYMBOLON_PORT: String(port) },
      ...{ NEO4J_URI: TEST_NEO4J_URI as string, NEO4J_PASSWORD: TEST_NEO4J_PASSWORD ?? '' },
      REDIS_URL: TEST_REDIS_URL as string,
    });
    while (!api.output().includes('"listening"')) {
      if (api.child.exitCode !== null) throw new Error(api.output());
      await sleep(100);
    }
  });
  afterAll(() => {
    api.child.kill('SIGKILL');
    rmSync(home, { recursive: true });
  });

  it('is ready, and answers a client that signs in with a secret of the file', async () => {
    const ready = async () => {
      const answer = await fetch(`${baseUrl}/health/ready`);
      return [answer.status, await answer.text()];
    };
    // A check that takes long on a busy machine counts as failed.
    await expect.poll(ready).toEqual([200, expect.stringContaining('"ready"')]);
    const { clients } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8'));
    const api = connect({
      baseUrl,
      token: clientCredentials({
        ...{ clientId: 'cli-operator', clientSecret: clients['cli-operator'] },
        tokenUrl: `${baseUrl}/oidc/token`,
      }),
      purpose: 'OPERATION',
    });
    expect(await data(api.GET('/v1/self'))).toMatchObject({ subject: 'cli-operator', role: 'operator' });
  });

  it('logs route patterns and ids, never addresses, tokens or secrets', async () => {
    await fetch(`${baseUrl}/v1/records/019a0000-0000-7000-8000-00000000cafe?name=Canary`, {
      headers: { authorization: 'Bearer Canary' },
    });
    await expect.poll(api.output).toContain('"route":"/v1/records/:id"');
    expect(api.output()).not.toMatch(/Canary|cafe|Bearer|eyJ/);
    expect(api.output()).not.toContain(TEST_NEO4J_PASSWORD);
  });

  it('stops in order on SIGTERM, within its deadline', async () => {
    const begun = Date.now();
    api.child.kill('SIGTERM');
    const [code, signal] = await once(api.child, 'exit');
    expect([code, signal]).toEqual([0, null]);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(api.output()).toContain('"stopping"');
  });
});
