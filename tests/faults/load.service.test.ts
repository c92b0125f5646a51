/**
 * An initial load during which everything is killed (kill -9): the command that sends it, the API, the worker. The same
 * command goes on. Afterwards every record is there once, is counted once, and its links have no time limit.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { personOf, record } from '../fixtures/records.ts';
import { freshGraph, quiet } from '../support/services.ts';
import { openSite, type Site } from './servers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RECORDS = 3_000;
/** Of them, as many meet a record that is there already: one face under two names. */
const MET = 100;
/** Lines that no service takes. */
const BROKEN = 7;

/** What is killed, and how many records are taken in when it is. */
const faults: {
  name: string;
  at: number;
  strike: (site: Site, command: () => ChildProcess) => Promise<void>;
}[] = [
  { name: 'the command', at: 300, strike: async (_site, command) => void command().kill('SIGKILL') },
  {
    name: 'the API',
    at: 900,
    strike: (site) => site.restart('api', 500),
  },
  {
    name: 'the worker',
    at: 1_500,
    strike: (site) => site.restart('worker'),
  },
  {
    name: 'the command and the API',
    at: 2_100,
    strike: async (site, command) => {
      command().kill('SIGKILL');
      await site.restart('api');
    },
  },
];

const historical = Array.from({ length: RECORDS }, (_, n) =>
  record('EES', {
    ref: `h-${n}`,
    ...personOf(n),
    face: `face ${n}`,
    state: 'POL',
    authority: 'PL-BORDER-03',
  }),
);
const there = historical
  .slice(0, MET)
  .map((_, n) => record('VIS', { ref: `v-${n}`, ...personOf(RECORDS + n), face: `face ${n}` }));

describe(`an initial load of ${RECORDS} records during which everything is killed`, () => {
  let site: Site;
  let graph: Graph;
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-load-'));
  const struck: string[] = [];
  let runs = 0;
  let load: Record<string, unknown> = {};

  /** The real command, until it ends. */
  function command(
    file: string,
    more: string[],
    onStart: (child: ChildProcess) => void = () => {},
  ): Promise<number | null> {
    const args = ['import', file, '--map', join(ROOT, 'mappings', 'ndjson.json'), '--chunk', '50', ...more];
    const child = spawn(process.execPath, [join(ROOT, 'cli', 'symbolon.mjs'), ...args], {
      env: {
        PATH: process.env.PATH,
        SYMBOLON_HOME: site.home,
        SYMBOLON_URL: `http://127.0.0.1:${site.port}`,
      },
      stdio: 'ignore',
    });
    onStart(child);
    return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  }

  const taken = async () => {
    const [row] = await graph.statement("MATCH (n:InitialLoad {label: 'holdings'}) RETURN n.taken AS taken");
    return Number(row?.taken ?? 0);
  };
  const fileOf = (name: string, lines: (IdentityRecord | string)[]) => {
    const path = join(folder, name);
    writeFileSync(
      path,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return path;
  };

  beforeAll(async () => {
    site = await openSite();
    process.env.TEST_NEO4J_URI = site.neo4j.uri;
    process.env.TEST_NEO4J_USER = site.neo4j.user;
    process.env.TEST_NEO4J_PASSWORD = site.neo4j.password;
    process.env.TEST_REDIS_URL = site.redisUrl;
    graph = await freshGraph();
    await site.start('api');
    await site.start('worker');
    expect(await command(fileOf('there.ndjson', there), [])).toBe(0);
    await quiet(graph, 120_000);

    const broken = Array.from({ length: BROKEN }, (_, n) => ({
      ...historical[n],
      recordRef: `b-${n}`,
      recordKind: 'EES_NONE',
    }));
    const file = fileOf('holdings.ndjson', [...historical, ...(broken as IdentityRecord[])]);
    let child: ChildProcess | undefined;
    let done = false;
    const striking = (async () => {
      for (const { name, at, strike } of faults) {
        while (!done && (await taken()) < at) await sleep(10);
        if (done) return;
        struck.push(`${name} at ${await taken()} records`);
        await strike(site, () => child as ChildProcess);
      }
    })();
    for (let code: number | null = null; code !== 0; ) {
      runs += 1;
      expect(runs).toBeLessThan(20);
      code = await command(file, ['--historical', '--system', 'EES', '--label', 'holdings'], (started) => {
        child = started;
      });
    }
    done = true;
    await striking;
    await quiet(graph, 240_000);
    [load = {}] = (await graph.statement(
      "MATCH (n:InitialLoad {label: 'holdings'}) RETURN n.id AS id, n.taken AS taken",
    )) as [Record<string, unknown>];
    console.log(`${runs} runs of the command; struck: ${struck.join('; ')}`);
  }, 480_000);
  afterAll(async () => {
    await graph?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('struck every fault while the load was under way, and went on by the same command', () => {
    expect(struck).toHaveLength(faults.length);
    expect(runs).toBeGreaterThan(2);
  });

  it('has every record once, with one event, counted once', async () => {
    const rows = await graph.statement(
      "MATCH (r:Record {system: 'EES'}) RETURN count(r) AS records, count(DISTINCT r.reference) AS references, min(r.version) AS least, max(r.version) AS most",
    );
    expect(rows).toEqual([{ records: RECORDS, references: RECORDS, least: 1, most: 1 }]);
    const events = await graph.statement(
      'MATCH (e:OutboxEvent {loadId: $id}) RETURN e.state AS state, count(e) AS n, count(DISTINCT e.recordId) AS records',
      { id: load.id },
    );
    expect(events).toEqual([{ state: 'DONE', n: RECORDS, records: RECORDS }]);
    expect(load.taken).toBe(RECORDS);
    const lines = await graph.statement('MATCH (x:LoadLine) RETURN x.code AS code, count(x) AS n');
    expect(lines).toEqual([{ code: 'UNKNOWN_RECORD_KIND', n: BROKEN }]);
  });

  it('has all its links, without a time limit and marked by the load', async () => {
    const links = await graph.statement(
      'MATCH (l:Link) RETURN l.colour AS colour, l.loadId AS loadId, l.dueAt AS dueAt, l.hearing AS hearing, count(l) AS n',
    );
    expect(links).toEqual([
      { colour: 'YELLOW', loadId: load.id, dueAt: null, hearing: 'NOT_NEEDED', n: MET },
    ]);
  });
});
