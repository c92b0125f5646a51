/**
 * Everything that can be killed is killed in the middle of an import (kill -9): worker, Redis, Redis with its data
 * lost, Neo4j, the API. The client does what clients do, it sends again. Afterwards nothing that was accepted is lost,
 * nothing is double, and the links are those of a run in which nothing happened.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePersons, type TruthPair } from '../../cli/population/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { loadConfig } from '../../server/config.ts';
import { openSecrets } from '../../server/platform/secrets.ts';
import { IntakeService } from '../../server/sources/index.ts';
import { goldenFor } from '../fixtures/golden-table.ts';
import { brokenInvariants } from '../invariants.ts';
import { as, testResources } from '../support/app.ts';
import { freshGraph, quiet, startPipeline } from '../support/services.ts';
import { openSite, type Site } from './servers.ts';

const PERSONS = Number(process.env.FAULTS_PERSONS ?? 900);
const SEED = 7;
const CHUNK = 100;

interface Fault {
  name: string;
  /** Records accepted when it strikes. */
  at: number;
  strike: (site: Site) => Promise<void>;
}

const faults: Fault[] = [
  {
    name: 'worker killed',
    at: 200,
    strike: (site) => site.restart('worker', 1_000),
  },
  {
    name: 'Redis killed',
    at: 500,
    strike: async (site) => {
      await site.kill('redis');
      await sleep(2_000);
      await site.restartRedis(false);
    },
  },
  {
    name: 'Redis killed, its data lost',
    at: 800,
    strike: async (site) => {
      await site.kill('redis');
      await site.restartRedis(true);
    },
  },
  {
    name: 'Neo4j killed',
    at: 1_100,
    strike: async (site) => {
      await site.kill('neo4j');
      await sleep(1_000);
      await site.restartNeo4j();
    },
  },
  {
    name: 'API killed',
    at: 1_400,
    strike: (site) => site.restart('api'),
  },
  {
    name: 'worker, Redis and Neo4j killed together',
    at: 1_700,
    strike: async (site) => {
      await Promise.all([site.kill('worker'), site.kill('redis'), site.kill('neo4j')]);
      await site.restartNeo4j();
      await site.restartRedis(true);
      await site.start('worker');
    },
  },
];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const records: IdentityRecord[] = [];
const truth: TruthPair[] = [];
for (const person of generatePersons({ persons: PERSONS, seed: SEED })) {
  records.push(...person.records);
  for (const line of person.truth) if (line.kind === 'pair') truth.push(line);
}

describe(`an import of ${records.length} records during which everything is killed`, () => {
  let site: Site;
  let graph: Graph;
  const accepted = new Map<string, string>();
  const struck: string[] = [];
  let retries = 0;
  let slowest = 0;
  let found: string[] = [];
  let groupIds = new Map<string, string>();

  beforeAll(async () => {
    site = await openSite();
    process.env.TEST_NEO4J_URI = site.neo4j.uri;
    process.env.TEST_NEO4J_USER = site.neo4j.user;
    process.env.TEST_NEO4J_PASSWORD = site.neo4j.password;
    process.env.TEST_REDIS_URL = site.redisUrl;
    graph = await freshGraph();
    await site.start('api');
    await site.start('worker');
    const started = performance.now();
    await Promise.all([importAll(), strikeAll()]);
    const imported = performance.now() - started;
    await quiet(graph, 240_000);
    console.log(
      `${records.length} records accepted in ${(imported / 1000).toFixed(1)} s with ${retries} chunks sent again, ` +
        `the slowest after ${(slowest / 1000).toFixed(1)} s; detected after ${seconds(started)}\n${struck.join('\n')}`,
    );
    found = await linksOf(graph);
    const groups = await graph.statement('MATCH (g:IdentityGroup) RETURN g.key AS key, g.id AS id');
    groupIds = new Map(groups.map((row) => [row.key as string, row.id as string]));
  }, 480_000);
  afterAll(async () => {
    await graph?.close();
    await site?.close();
  }, 60_000);

  async function strikeAll() {
    for (const fault of faults) {
      while (accepted.size < Math.min(fault.at, records.length - 2 * CHUNK)) await sleep(20);
      const [before, since] = [accepted.size, performance.now()];
      await fault.strike(site);
      struck.push(`${fault.name} at ${before} records, back after ${seconds(since)}`);
    }
  }

  /** Sends chunk after chunk, each again until every line is answered; waits where a fault is still to come. */
  async function importAll() {
    const secrets = await openSecrets(loadConfig({ SYMBOLON_HOME: site.home }));
    const resources = testResources({ secrets }, { SYMBOLON_PORT: String(site.port) });
    for (let start = 0; start < records.length; start += CHUNK) {
      const next = faults[struck.length];
      while (
        next !== undefined &&
        struck.length < faults.length &&
        faults[struck.length] === next &&
        start > next.at + 200
      )
        await sleep(20);
      const chunk = records.slice(start, start + CHUNK);
      const since = performance.now();
      for (let attempt = 0; !(await sendChunk(resources, chunk)); attempt += 1) {
        if (attempt > 400) throw new Error('the chunk is never accepted');
        retries += 1;
        await sleep(250);
      }
      slowest = Math.max(slowest, performance.now() - since);
    }
  }

  async function sendChunk(resources: Parameters<typeof as>[0], chunk: IdentityRecord[]): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${site.port}/v1/records/bulk`, {
        method: 'POST',
        headers: {
          ...(await as(resources, 'cli', 'RECORD_KEEPING')),
          'content-type': 'application/x-ndjson',
        },
        body: chunk.map((record) => JSON.stringify(record)).join('\n'),
        signal: AbortSignal.timeout(60_000),
      });
      if (response.status !== 200) return false;
      const lines = (await response.text()).trim().split('\n');
      let answered = 0;
      for (const text of lines) {
        const result = JSON.parse(text) as { line: number; status: string; id?: string };
        if (result.status === 'REJECTED') throw new TypeError(`refused: ${text}`);
        const record = chunk[result.line - 1] as IdentityRecord;
        accepted.set(`${record.system}|${record.recordRef}`, result.id as string);
        answered += 1;
      }
      return answered === chunk.length;
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('refused')) throw error;
      return false;
    }
  }

  it('struck every fault while the import was under way', () => {
    expect(struck).toHaveLength(faults.length);
    expect(accepted.size).toBe(records.length);
  });

  it('keeps every accepted record under the id that was answered, once', async () => {
    const rows = await graph.statement('MATCH (r:Record) RETURN r.key AS key, r.id AS id');
    expect(rows).toHaveLength(records.length);
    expect(new Map(rows.map((row) => [row.key as string, row.id as string]))).toEqual(accepted);
  });

  it('has detected every accepted record, none given up as dead', async () => {
    const rows = await graph.statement('MATCH (o:OutboxEvent) RETURN o.state AS state, count(o) AS n');
    expect(rows).toEqual([{ state: 'DONE', n: records.length }]);
  });

  it('leaves the invariants whole, every pair that must be linked among them', async () => {
    const id = (key: TruthPair['a']) => groupIds.get(`${key.system}|${key.groupRef}`) as string;
    const linked = truth
      .filter((pair) => goldenFor(pair).colour !== null)
      .map((pair): [string, string] => [id(pair.a), id(pair.b)]);
    expect(linked.length).toBeGreaterThan(records.length / 4);
    expect(await brokenInvariants(graph, { linked })).toEqual({});
  });

  it('has the links of a run in which nothing happened', async () => {
    await site.kill('worker');
    await site.kill('api');
    await graph.close();
    graph = await freshGraph();
    const pipeline = await startPipeline(graph);
    const service = new IntakeService(pipeline.resources);
    for (let start = 0; start < records.length; start += CHUNK) {
      const chunk = records.slice(start, start + CHUNK);
      for (const record of chunk) await service.check(record as never);
      await service.store(
        chunk.map((record) => ({ record, mode: 'UPSERT' as const })),
        'BULK',
      );
    }
    await pipeline.quiet(180_000);
    await pipeline.stop();
    const clean = await linksOf(graph);
    expect(clean.length).toBeGreaterThan(0);
    expect(found).toEqual(clean);
  }, 300_000);
});

/** What the links say, without the ids and times of a run. */
async function linksOf(graph: Graph): Promise<string[]> {
  const rows = await graph.statement(
    `MATCH (a:IdentityGroup)<-[:JOINS]-(l:Link)-[:JOINS]->(b:IdentityGroup) WHERE a.key < b.key
     RETURN a.key + ' ~ ' + b.key + ' ' + l.colour + ' ' + coalesce(l.cause, '') + ' ' + coalesce(l.basis, '') AS said
     ORDER BY said`,
  );
  return rows.map((row) => row.said as string);
}
