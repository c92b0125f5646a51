import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { testResources } from '../../tests/support/app.ts';
import { buildApp } from '../app.ts';
import type { Redis } from './redis.ts';

type Answers = (text: string) => Record<string, unknown>[];

const GOOD: Record<string, string> = {
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': 'blocked via internal.dbms.cypher_ip_blocklist',
  'db.transaction.timeout': '30s',
  'db.memory.transaction.max': '512.00MiB',
};

/** A graph that answers the health checks only; the schema check fails, since nothing is migrated. */
function graphWith(settings: Record<string, string>): Graph {
  const answers: Answers = (text) => {
    if (text.startsWith('SHOW SETTINGS'))
      return Object.entries(settings).map(([name, value]) => ({ name, value }));
    if (text.startsWith('LOAD CSV')) throw new Error(settings['internal.dbms.cypher_ip_blocklist']);
    return text.startsWith('CREATE') ? [{ ok: true }] : [];
  };
  return { statement: async (text: string) => answers(text) } as Graph;
}

async function ask(over: Parameters<typeof testResources>[0]) {
  const reply = await buildApp(testResources(over)).inject('/health/ready');
  const found = Object.fromEntries(
    (reply.json().checks as { name: string; ok: boolean; detail: string }[]).map((check) => [
      check.name,
      check,
    ]),
  );
  return { status: reply.statusCode, overall: reply.json().status, found, body: reply.body };
}

describe('/health/ready', () => {
  it('says not ready when the graph is away, without the reason in full', async () => {
    const { status, overall, body } = await ask({});
    expect([status, overall]).toEqual([503, 'not ready']);
    expect(body).not.toContain('this test has no graph');
  });

  it.each([
    ['dbms.security.allow_csv_import_from_file_urls', 'true'],
    ['internal.dbms.cypher_ip_blocklist', 'connection refused'],
    ['db.transaction.timeout', '0s'],
    ['db.memory.transaction.max', '0B'],
  ])('names the unsafe setting %s = "%s"', async (name, value) => {
    expect((await ask({ graph: graphWith(GOOD) })).found.settings?.ok).toBe(true);
    const { found, status } = await ask({ graph: graphWith({ ...GOOD, [name]: value }) });
    expect(found.settings).toMatchObject({ ok: false, detail: `not safe: ${name}` });
    expect(status).toBe(503);
  });

  it('refuses a Redis that evicts, and is only degraded without one', async () => {
    const redis = (policy: string) =>
      ({ info: async () => `maxmemory_policy:${policy}\r\n` }) as unknown as Redis;
    expect((await ask({ redis: redis('allkeys-lru') })).found.redis).toMatchObject({
      ok: false,
      required: true,
    });
    expect((await ask({ redis: redis('noeviction') })).found.redis).toMatchObject({ ok: true });
    const away = { info: () => Promise.reject(new Error('gone')) } as unknown as Redis;
    expect((await ask({ redis: away })).found.redis).toMatchObject({ ok: false, required: false });
  });

  it('takes checks of others, and says no once the process stops', async () => {
    const app = buildApp(testResources());
    await app.ready();
    app.readiness.add({
      name: 'backlog',
      check: async () => ({ ok: true, required: false, detail: 'age 0 s' }),
    });
    expect((await app.inject('/health/ready')).body).toContain('age 0 s');
    app.readiness.stop();
    expect((await app.inject('/health/ready')).body).toContain('stopping');
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });
});
