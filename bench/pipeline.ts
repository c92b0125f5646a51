/**
 * From intake to links: how many records a second the whole pipeline takes, how much memory it holds and where the time
 * goes. The baseline of the same run is the bare graph taking the same number of plain nodes in batches of the same
 * size: compare ratios, not seconds, since machines differ.
 */
import { readFileSync } from 'node:fs';
import { generatePopulation } from '../cli/population/index.ts';
import type { IdentityRecord } from '../graph/model/record.ts';
import { seedSystems } from '../graph/sources/index.ts';
import { type Graph, migrate, type Transaction } from '../graph/store/index.ts';
import { loadConfig } from '../server/config.ts';
import { startMatcher } from '../server/detector/matcher.ts';
import { startOutbox } from '../server/platform/outbox.ts';
import { openQueues } from '../server/platform/queues.ts';
import { openResources } from '../server/resources.ts';
import { IntakeService } from '../server/sources/index.ts';

const BATCH = 100;
const size = Number(process.argv[2] ?? 10_000);

const opened = await openResources(loadConfig(), 'bench');
const { redisUrl, clock, log } = opened;
if (redisUrl === undefined) throw new Error('REDIS_URL is needed');
const spent = new Map<string, { ms: number; calls: number }>();
const resources = { ...opened, graph: timed(opened.graph) };
const { graph } = resources;

await migrate(opened.graph, 'bench');
await opened.graph.statement(
  'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
);
await seedSystems(graph, clock.now().toISOString());
const baseline = await bareWrites();

const records = population(size);
const queues = openQueues(redisUrl, log, `bench-${process.pid}`);
const outbox = startOutbox({ graph, queues, clock, log });
const matcher = startMatcher(resources, { redisUrl, prefix: `bench-${process.pid}` });
const intake = new IntakeService(resources);
spent.clear();
const cpuBefore = {
  own: process.cpuUsage(),
  neo4j: cpuOf(process.env.NEO4J_PID),
  redis: cpuOf(process.env.REDIS_PID),
};
const started = performance.now();
let accepted = 0;
for (let at = 0; at < records.length; at += BATCH) accepted += await store(records.slice(at, at + BATCH));
const stored = (performance.now() - started) / 1000;
await quiet();
const total = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuBefore.own);

const count = async (pattern: string) => {
  const [row] = await opened.graph.statement(`MATCH ${pattern} RETURN count(*) AS n`);
  return row?.n as number;
};
const figures = {
  records: accepted,
  'intake records/s': rate(accepted, stored),
  'intake to links records/s': rate(accepted, total),
  'bare node writes/s (baseline)': baseline,
  'pipeline / baseline': Number((accepted / total / baseline).toFixed(3)),
  links: await count('(:Link)'),
  'match edges': await count('()-[:MATCHES|SAME_DOCUMENT]->()'),
  'CPU ms a record: this process': perRecord((cpu.user + cpu.system) / 1000),
  'CPU ms a record: Neo4j': perRecord(cpuOf(process.env.NEO4J_PID) - cpuBefore.neo4j),
  'CPU ms a record: Redis': perRecord(cpuOf(process.env.REDIS_PID) - cpuBefore.redis),
  'memory of this process, MiB': Math.round(process.memoryUsage().rss / 2 ** 20),
  'memory of Neo4j, MiB': residentMiB(process.env.NEO4J_PID),
};
console.log(`\n${size} records`);
for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(34)} ${value}`);
console.log('  where the time of the graph goes (ms, calls):');
for (const [name, { ms, calls }] of [...spent].sort((a, b) => b[1].ms - a[1].ms).slice(0, 14))
  console.log(`    ${name.padEnd(34)} ${String(Math.round(ms)).padStart(8)} ${String(calls).padStart(7)}`);

await outbox.stop();
await matcher.stop();
await queues.close();
await opened.graph.close();
process.exit(0);

function population(wanted: number): IdentityRecord[] {
  const made: IdentityRecord[] = [];
  for (const { record } of generatePopulation({ persons: wanted, seed: 1 })) {
    made.push(record);
    if (made.length === wanted) break;
  }
  return made;
}

async function store(batch: IdentityRecord[]): Promise<number> {
  const intakes = [];
  for (const record of batch) {
    const checked = await intake.check(record);
    if ('record' in checked) intakes.push({ record: checked.record, mode: 'UPSERT' as const });
  }
  const outcomes = await intake.store(intakes, 'BULK');
  return outcomes.filter((outcome) => outcome.status !== 'REJECTED').length;
}

async function quiet(): Promise<void> {
  for (;;) {
    const rows = await opened.graph.read((tx) => tx.run<{ state: string; count: number }>('outbox/counts'));
    if (!rows.some((row) => row.state !== 'DEAD')) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Plain nodes with an indexed id, batch by batch: what the graph alone can do on this machine now. */
async function bareWrites(): Promise<number> {
  const total = Math.min(size, 10_000);
  const begun = performance.now();
  for (let at = 0; at < total; at += BATCH)
    await opened.graph.statement(
      'UNWIND range($from, $to) AS n CREATE (:Alert {key: "bench" + toString(n), payload: $payload})',
      {
        ...{ from: at, to: at + BATCH - 1, payload: 'x'.repeat(500) },
      },
    );
  const result = rate(total, (performance.now() - begun) / 1000);
  await opened.graph.statement('MATCH (n:Alert) DELETE n');
  return result;
}

function rate(things: number, seconds: number): number {
  return Math.round(things / seconds);
}

function perRecord(ms: number): number | string {
  return Number.isNaN(ms) ? 'not measured' : Number((ms / accepted).toFixed(2));
}

/** User and system time of a process so far, in ms (clock ticks of 10 ms); NaN where it cannot be read. */
function cpuOf(pid: string | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function residentMiB(pid: string | undefined): number | string {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1];
    return Math.round(Number(line) / 1024);
  } catch {
    return 'not measured';
  }
}

/** The graph with a clock on every query; `commit` is what a transaction takes beyond its queries. */
function timed(inner: Graph): Graph {
  const add = (name: string, since: number) => {
    const entry = spent.get(name) ?? { ms: 0, calls: 0 };
    spent.set(name, { ms: entry.ms + performance.now() - since, calls: entry.calls + 1 });
  };
  // Queries sent together are run one after the other: each is given the time since the one before was done.
  const clocked = (tx: Transaction): Transaction => {
    let before = 0;
    return {
      async run(query, params) {
        const since = performance.now();
        try {
          return await tx.run(query, params);
        } finally {
          add(query, Math.max(since, before));
          before = performance.now();
        }
      },
    };
  };
  return {
    ...inner,
    read: (work) => inner.read((tx) => work(clocked(tx))),
    async write(work) {
      let done = performance.now();
      const result = await inner.write(async (tx) => {
        const value = await work(clocked(tx));
        done = performance.now();
        return value;
      });
      add('(commit)', done);
      return result;
    },
  };
}
