/**
 * A template that one could recognise anywhere is stored, found, compared and shown: and stands in clear nowhere but in the
 * process that is the matcher. Looked through are the memory of an API that answers about it, the memory of Redis, every
 * property in the graph, and the logs (`docs/architecture.md`; template theft, ISO/IEC 24745).
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOfVector } from '../../graph/biometrics/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { loadConfig } from '../../server/config.ts';
import { openSecrets } from '../../server/platform/secrets.ts';
import { face, personOf, record } from '../fixtures/records.ts';
import { as, testResources } from '../support/app.ts';
import { memoryHolds } from '../support/process-memory.ts';
import { freshGraph, quiet } from '../support/services.ts';
import { openSite, type Site } from './servers.ts';

const sample = face('canary');
/** The same face as captured another day: alike, and no byte of it the same. */
const probe = { ...sample, vector: sample.vector.map((value, i) => value * 1.01 + ((i % 7) - 3) / 500) };
const NUMBERS = 8;
const inBytes = Buffer.from(bytesOfVector(sample.vector)).subarray(0, 4 * NUMBERS);
const inWords = Buffer.from(sample.vector.slice(0, NUMBERS).join(','));
const inBase64 = Buffer.from(bytesOfVector(sample.vector)).toString('base64').slice(0, 40);

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

it('a template is in clear in the matcher alone', async () => {
  process.env.TEST_NEO4J_URI = site.neo4j.uri;
  process.env.TEST_NEO4J_USER = site.neo4j.user;
  process.env.TEST_NEO4J_PASSWORD = site.neo4j.password;
  const graph = await freshGraph();
  await site.start('api');
  await site.start('worker');
  const secrets = await openSecrets(loadConfig({ SYMBOLON_HOME: site.home }));
  const resources = testResources({ secrets }, { SYMBOLON_PORT: String(site.port) });
  const ask = async (name: string, purpose: string, method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${site.port}${path}`, {
      method,
      headers: {
        ...(await as(resources, name, purpose)),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    expect(answer.ok, text).toBe(true);
    return JSON.parse(text);
  };
  const held = { ...record('EES', { ref: 'C-1', ...personOf(1) }), biometrics: [sample] };
  const other = { ...record('EURODAC', { ref: 'C-2', ...personOf(2) }), biometrics: [probe] };
  const { id } = await ask('cli', 'RECORD_KEEPING', 'POST', '/v1/records', held);
  await ask('cli', 'RECORD_KEEPING', 'POST', '/v1/records', other);
  await quiet(graph);

  // The API that took it in has read it; one that is started anew has not.
  await site.restart('api');
  const officer = (method: string, path: string, body?: unknown) =>
    ask('cli-officer', 'MID_VERIFICATION', method, path, body);
  const { modality, vector, engine } = probe;
  const samples = [{ modality, vector, engine }];
  const found = await officer('POST', '/v1/biometrics/identify', { samples });
  expect(found.records.map((row: { recordId: string }) => row.recordId)).toContain(id);
  const verified = await officer('POST', '/v1/biometrics/verify', {
    left: { samples },
    right: { recordId: id },
  });
  expect(verified.outcome).toBe('SAME');
  const { items } = await officer('GET', '/v1/review/queue');
  expect(items).toHaveLength(1);
  await officer('GET', `/v1/links/${items[0].id}/comparison`);
  await officer('GET', `/v1/records/${id}`);
  await ask('cli-operator', 'OPERATION', 'POST', '/v1/detection/clusters/check');

  const [redis] = [await redisPid(site.redisUrl)];
  const clear = {
    matcher: memoryHolds(site.pid('worker'), inBytes),
    api: memoryHolds(site.pid('api'), inBytes) || memoryHolds(site.pid('api'), inWords),
    redis: memoryHolds(redis, inBytes) || memoryHolds(redis, inWords),
    graph: await inGraph(graph),
    logs: ['api', 'worker'].some((name) => {
      const log = site.log(name as 'api');
      return log.includes(inWords.toString()) || log.includes(inBase64);
    }),
  };
  expect(clear).toEqual({ matcher: true, api: false, redis: false, graph: false, logs: false });
  await graph.close();
}, 300_000);

async function redisPid(url: string): Promise<number> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  const info = await redis.info('server');
  redis.disconnect();
  return Number(/process_id:(\d+)/.exec(info)?.[1]);
}

/** True where any property of any node or edge holds it. */
async function inGraph(graph: Graph): Promise<boolean> {
  const rows = await graph.statement(
    'MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p',
  );
  expect(rows.length).toBeGreaterThan(10);
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(inWords.toString()) || value.includes(inBase64);
    if (ArrayBuffer.isView(value))
      return Buffer.from(value.buffer, value.byteOffset, value.byteLength).includes(inBytes);
    return typeof value === 'object' && value !== null && Object.values(value).some(holds);
  };
  return rows.some(({ p }) => holds(p));
}
