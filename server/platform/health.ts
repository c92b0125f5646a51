/**
 * /health/live: the process answers. /health/ready: it can do its work — the graph takes a write, the schema is exact
 * and online, the four safety settings of the database are on, Redis does not throw jobs away. Redis that is away
 * leaves the service degraded but ready: records are accepted, detection follows when it is back.
 * Other parts add checks of their own with `app.readiness.add`.
 */
import fp from 'fastify-plugin';
import { Type } from 'typebox';
import { type Graph, migrationStatus } from '../../graph/store/index.ts';
import type { Resources } from '../resources.ts';
import { open } from './policy/index.ts';
import type { Redis } from './redis.ts';

const CHECK_MS = 3_000;
/** Probes may ask often; the checks run at most once in this time. */
const REUSE_MS = 1_000;

export interface Finding {
  ok: boolean;
  /** What was found, for the operator; no addresses, no secrets, no personal data. */
  detail: string;
  /** False: failing only degrades. Default true. */
  required?: boolean;
}
export interface Check {
  name: string;
  check(): Promise<Finding>;
}
export interface Readiness {
  add(check: Check): void;
  /** Not ready from now on: the process stops. */
  stop(): void;
}

declare module 'fastify' {
  interface FastifyInstance {
    readiness: Readiness;
  }
}

const Report = Type.Object({
  status: Type.Union([Type.Literal('ready'), Type.Literal('degraded'), Type.Literal('not ready')]),
  checks: Type.Array(
    Type.Object({ name: Type.String(), ok: Type.Boolean(), required: Type.Boolean(), detail: Type.String() }),
  ),
});
type Report = Type.Static<typeof Report>;

export const health = fp<{ resources: Resources }>(
  async (app, { resources }) => {
    const checks: Check[] = [
      { name: 'graph', check: () => graphTakesWrites(resources.graph) },
      { name: 'schema', check: () => schemaIsExact(resources.graph) },
      { name: 'settings', check: () => settingsAreSafe(resources.graph) },
      { name: 'redis', check: () => redisKeepsJobs(resources.redis) },
    ];
    let stopping = false;
    let latest: { at: number; report: Promise<Report> } | undefined;
    app.decorate('readiness', {
      add: (check) => {
        checks.push(check);
      },
      stop: () => {
        stopping = true;
        latest = undefined;
      },
    });

    app.get(
      '/health/live',
      {
        ...open(),
        schema: {
          summary: 'Is the process alive',
          response: { 200: Type.Object({ status: Type.String() }) },
        },
      },
      async () => ({ status: 'alive' }),
    );
    app.get(
      '/health/ready',
      {
        ...open(),
        schema: { summary: 'Can the process do its work', response: { 200: Report, 503: Report } },
      },
      async (_request, reply) => {
        const now = resources.clock.now().getTime();
        if (latest === undefined || Math.abs(now - latest.at) > REUSE_MS)
          latest = { at: now, report: examine(stopping ? [...checks, STOPPING] : checks) };
        const report = await latest.report;
        return reply.code(report.status === 'not ready' ? 503 : 200).send(report);
      },
    );
  },
  { name: 'health' },
);

const STOPPING: Check = { name: 'process', check: async () => ({ ok: false, detail: 'stopping' }) };

async function examine(checks: readonly Check[]): Promise<Report> {
  const results = await Promise.all(
    checks.map(async ({ name, check }) => {
      const { ok, detail, required = true } = await inTime(check);
      return { name, ok, required, detail };
    }),
  );
  const failed = results.filter((result) => !result.ok);
  const status = failed.some((result) => result.required)
    ? 'not ready'
    : failed.length > 0
      ? 'degraded'
      : 'ready';
  return { status, checks: results };
}

async function inTime(check: () => Promise<Finding>): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: `no answer within ${CHECK_MS} ms` }), CHECK_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    const { code } = error as { code?: unknown };
    return { ok: false, detail: `failed${typeof code === 'string' ? ` (${code})` : ''}` };
  } finally {
    clearTimeout(timer);
  }
}

async function graphTakesWrites(graph: Graph): Promise<Finding> {
  const rows = await graph.statement('CREATE (probe:ReadinessProbe) DELETE probe RETURN true AS ok');
  return { ok: rows[0]?.ok === true, detail: 'reachable, takes writes' };
}

async function schemaIsExact(graph: Graph): Promise<Finding> {
  const { exact, pending, changed, offline, missing } = await migrationStatus(graph);
  const parts = Object.entries({ pending, changed, 'not online': offline, missing })
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join(', ')}`);
  return { ok: exact, detail: parts.join('; ') || 'all migrations applied, constraints and indexes online' };
}

/** Settings that keep a query from reading files, running for ever or eating all memory. */
const SAFE: Record<string, (value: string) => boolean> = {
  'dbms.security.allow_csv_import_from_file_urls': (value) => value === 'false',
  'db.transaction.timeout': (value) => value !== '' && !/^0[a-z]*$/i.test(value),
  'db.memory.transaction.max': (value) => value !== '' && !/^0(\.0+)?[a-z]*$/i.test(value),
};
/** The fourth, which keeps a query off the network, is internal and not listed: it is tried instead. */
const BLOCKLIST = 'internal.dbms.cypher_ip_blocklist';
/** Addresses of documentation (RFC 5737, RFC 3849): nobody has them. */
const NOBODY = ['http://192.0.2.1/', 'http://[2001:db8::1]/'];

async function settingsAreSafe(graph: Graph): Promise<Finding> {
  const rows = await graph.statement(
    'SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value',
    { names: Object.keys(SAFE) },
  );
  const values = new Map(rows.map((row) => [row.name as string, String(row.value ?? '')]));
  const unsafe = Object.entries(SAFE)
    .filter(([name, safe]) => !safe(values.get(name) ?? ''))
    .map(([name]) => name);
  const refused = await Promise.all(NOBODY.map((address) => isBlocked(graph, address)));
  if (refused.includes(false)) unsafe.push(BLOCKLIST);
  return {
    ok: unsafe.length === 0,
    detail: unsafe.length === 0 ? 'all four on' : `not safe: ${unsafe.join(', ')}`,
  };
}

async function isBlocked(graph: Graph, address: string): Promise<boolean> {
  try {
    await graph.statement('LOAD CSV FROM $address AS row RETURN 1 LIMIT 1', { address });
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes(BLOCKLIST);
  }
}

async function redisKeepsJobs(redis: Redis | undefined): Promise<Finding> {
  if (redis === undefined) return { ok: false, required: false, detail: 'not configured; detection waits' };
  let memory: string;
  try {
    memory = await redis.info('memory');
  } catch {
    return { ok: false, required: false, detail: 'not reachable; detection waits' };
  }
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown';
  return {
    ok: policy === 'noeviction',
    detail: policy === 'noeviction' ? 'reachable, noeviction' : `eviction policy ${policy} loses jobs`,
  };
}
