/**
 * From intake to links: how many records a second the whole pipeline takes, how long one record takes from its acceptance
 * to its links at a steady arrival, what CPU and memory each process needs and where the time goes. The baseline of the
 * same run is the bare graph taking plain nodes in batches of the same size: compare ratios and CPU times, not seconds,
 * since machines differ and may be busy.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { generatePopulation } from '../cli/population/index.ts';
import type { IdentityRecord } from '../graph/model/record.ts';
import { seedSystems } from '../graph/sources/index.ts';
import { type Graph, migrate, type Transaction } from '../graph/store/index.ts';
import { openEngines } from '../server/biometrics/index.ts';
import { loadConfig } from '../server/config.ts';
import { startMatcher } from '../server/detector/matcher.ts';
import { startOutbox } from '../server/platform/outbox.ts';
import { openQueues } from '../server/platform/queues.ts';
import { openResources } from '../server/resources.ts';
import { BATCH, IntakeService } from '../server/sources/index.ts';
import { cpuOf } from './cpu.ts';

/** Records that may wait for their detection: more are not taken in before, so that no part works ahead of the other. */
const MOST_OPEN = 5_000;
const LOOK_MS = 250;
/** Steady arrival of the second part: records a second, and for how long. */
const ARRIVAL = { perSecond: 50, seconds: 20 };
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

const arriving = ARRIVAL.perSecond * ARRIVAL.seconds;
const all = population(size + arriving);
const records = all.slice(0, size);
const queues = openQueues(redisUrl, log, `bench-${process.pid}`);
const outbox = startOutbox({ graph, queues, clock, log });
const matcher = startMatcher(resources, {
  ...{ redisUrl, prefix: `bench-${process.pid}` },
  engines: openEngines({ fingerprint: undefined }),
});
const intake = new IntakeService(resources);
spent.clear();
const cpuBefore = {
  own: process.cpuUsage(),
  neo4j: cpuOf(process.env.NEO4J_PID),
  redis: cpuOf(process.env.REDIS_PID),
};
const started = performance.now();
let accepted = 0;
/** When half of the records had their links: the graph has compiled its plans by then. */
let half: { records: number; seconds: number } | undefined;
for (let at = 0; at < records.length; ) {
  if ((await look()) > MOST_OPEN) await pause(LOOK_MS);
  else
    for (const end = at + MOST_OPEN / 2; at < Math.min(end, records.length); at += BATCH)
      accepted += await store(records.slice(at, at + BATCH));
}
while ((await look()) > 0) await pause(LOOK_MS);
const total = (performance.now() - started) / 1000;
const cpu = process.cpuUsage(cpuBefore.own);
const cpuNeo4j = cpuOf(process.env.NEO4J_PID) - cpuBefore.neo4j;
const cpuRedis = cpuOf(process.env.REDIS_PID) - cpuBefore.redis;
const spentBefore = new Map(spent);
const latency = await arrive(all.slice(size));

const count = async (pattern: string) => {
  const [row] = await opened.graph.statement(`MATCH ${pattern} RETURN count(*) AS n`);
  return row?.n as number;
};
const figures = {
  records: accepted,
  'intake to links records/s': rate(accepted, total),
  'the same in the second half': rate(accepted - (half?.records ?? 0), total - (half?.seconds ?? 0)),
  'bare node writes/s (baseline)': baseline,
  'pipeline / baseline': Number((accepted / total / baseline).toFixed(3)),
  links: await count('(:Link)'),
  'match edges': await count('()-[:MATCHES|SAME_DOCUMENT]->()'),
  'CPU ms a record: this process': perRecord((cpu.user + cpu.system) / 1000),
  'CPU ms a record: Neo4j': perRecord(cpuNeo4j),
  'CPU ms a record: Redis': perRecord(cpuRedis),
  [`acceptance to links at ${ARRIVAL.perSecond}/s, ms: p50, p99, max`]: latency.join(', '),
  'load of the machine (1 min)': (loadavg()[0] as number).toFixed(1),
  'memory of this process, MiB': Math.round(process.memoryUsage().rss / 2 ** 20),
  'memory of Neo4j, MiB': residentMiB(process.env.NEO4J_PID),
  'memory of Redis, MiB': residentMiB(process.env.REDIS_PID),
};
console.log(`\n${size} records`);
for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(52)} ${value}`);
console.log('  where the time of the graph goes (ms, calls):');
for (const [name, { ms, calls }] of [...spentBefore].sort((a, b) => b[1].ms - a[1].ms).slice(0, 14))
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

/**
 * Records that come one by one at even times, whether those before are done or not.
 * @returns p50, p99 and the longest time in ms from the answer to the sender to the event done, seen by asking every 50 ms
 */
async function arrive(coming: IdentityRecord[]): Promise<number[]> {
  const open = new Map<string, number>();
  const times: number[] = [];
  let sent = 0;
  const begun = performance.now();
  const sending = Promise.all(
    coming.map(async (record, n) => {
      await pause(begun + (n * 1000) / ARRIVAL.perSecond - performance.now());
      const checked = await intake.check(record);
      const [outcome] =
        'record' in checked
          ? await intake.store([{ record: checked.record, mode: 'UPSERT' as const }], 'LIVE')
          : [];
      if (outcome !== undefined && outcome.status !== 'REJECTED' && outcome.eventId !== undefined)
        open.set(outcome.eventId, performance.now());
      sent += 1;
    }),
  );
  while (sent < coming.length || open.size > 0) {
    const done = await opened.graph.statement(
      "UNWIND $ids AS id MATCH (e:OutboxEvent {id: id}) WHERE e.state = 'DONE' RETURN id",
      { ids: [...open.keys()] },
    );
    const now = performance.now();
    for (const { id } of done) {
      times.push(now - (open.get(id as string) as number));
      open.delete(id as string);
    }
    await pause(50);
  }
  await sending;
  times.sort((a, b) => a - b);
  return [0.5, 0.99, 1].map((share) => Math.round(times[Math.ceil(times.length * share) - 1] as number));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

/** Records that wait for their detection. */
async function look(): Promise<number> {
  const rows = await opened.graph.read((tx) => tx.run<{ state: string; count: number }>('outbox/counts'));
  const open = rows.reduce((sum, row) => sum + (row.state === 'DEAD' ? 0 : row.count), 0);
  if (half === undefined && accepted - open >= records.length / 2)
    half = { records: accepted - open, seconds: (performance.now() - started) / 1000 };
  return open;
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
