/** Readiness on real Neo4j and Redis. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, migrate } from '../../graph/store/index.ts';
import { testResources } from '../../tests/support/app.ts';
import { hasServices, openTestGraph } from '../../tests/support/services.ts';
import { buildApp } from '../app.ts';
import { openRedis, type Redis } from './redis.ts';

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

describe.skipIf(!hasServices)('/health/ready on real services', () => {
  let graph: Graph;
  let redis: Redis;
  beforeAll(async () => {
    const resources = testResources();
    graph = openTestGraph();
    redis = openRedis(process.env.TEST_REDIS_URL as string, resources.log);
    await migrate(graph, 'health-test');
  });
  afterAll(async () => {
    redis.disconnect();
    await graph.close();
  });

  it('is ready after provisioning and migration, and leaves no trace in the graph', async () => {
    const ready = async () => {
      const { status, body } = await ask({ graph, redis });
      return [status, body];
    };
    // A check that takes long on a busy machine counts as failed.
    await expect.poll(ready).toEqual([200, expect.stringContaining('"status":"ready"')]);
    expect(await graph.statement('MATCH (n:ReadinessProbe) RETURN n')).toEqual([]);
  });

  it('is not ready while a migration is pending, and names it', async () => {
    const [row] = await graph.statement(
      'MATCH (m:Migration) WHERE m.done RETURN m.name AS name ORDER BY name LIMIT 1',
    );
    await graph.statement('MATCH (m:Migration {name: $name}) SET m.done = false', { name: row?.name });
    const { status, found } = await ask({ graph, redis });
    await graph.statement('MATCH (m:Migration {name: $name}) SET m.done = true', { name: row?.name });
    expect(status).toBe(503);
    expect(found.schema?.detail).toContain(row?.name);
  });

  it('stays ready, degraded, while Redis is away', async () => {
    const away = openRedis('redis://127.0.0.1:1', testResources().log);
    const { status, overall } = await ask({ graph, redis: away });
    away.disconnect();
    expect([status, overall]).toEqual([200, 'degraded']);
  });
});
