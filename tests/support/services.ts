/**
 * Real Neo4j and Redis for tests: addresses come from TEST_NEO4J_URI and TEST_REDIS_URL, never from those of a running
 * service. Each test file empties the graph and uses queues of its own.
 */
import { v7 } from 'uuid';
import { seedSystems } from '../../graph/sources/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { migrate, openGraph } from '../../graph/store/index.ts';
import { openEngines, startEnrolment } from '../../server/biometrics/index.ts';
import type { Config } from '../../server/config.ts';
import { type Matcher, startMatcher } from '../../server/detector/matcher.ts';
import { type Outbox, startOutbox } from '../../server/platform/outbox.ts';
import { type DetectionQueues, openQueues } from '../../server/platform/queues.ts';
import type { Resources } from '../../server/resources.ts';
import { testResources } from './app.ts';

export const hasServices =
  process.env.TEST_NEO4J_URI !== undefined && process.env.TEST_REDIS_URL !== undefined;

export function openTestGraph(): Graph {
  return openGraph({
    uri: process.env.TEST_NEO4J_URI ?? '',
    user: process.env.TEST_NEO4J_USER ?? 'neo4j',
    password: process.env.TEST_NEO4J_PASSWORD ?? '',
  });
}

/** The graph emptied, with schema and built-in systems. */
export async function freshGraph(): Promise<Graph> {
  const graph = openTestGraph();
  await migrate(graph, 'test');
  await empty(graph);
  await seedSystems(graph, new Date().toISOString());
  return graph;
}

export async function empty(graph: Graph): Promise<void> {
  await graph.statement(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS',
  );
}

export interface Pipeline {
  resources: Resources;
  queues: DetectionQueues;
  outbox: Outbox;
  matcher: Matcher;
  /** Resolves when every event is done; throws when that takes longer than `ms`. */
  quiet(ms?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Relay, sweep and matcher in this process, in a hurry, on queues of their own.
 * @param before resources over the same graph, such as those of an earlier pipeline: their keys open what it sealed
 */
export async function startPipeline(
  graph: Graph,
  before?: Pick<Pipeline, 'resources'>,
  options: Partial<Pick<Config, 'fingerprint'>> = {},
): Promise<Pipeline> {
  const redisUrl = process.env.TEST_REDIS_URL ?? '';
  const prefix = `test-${v7()}`;
  const resources = { ...(before?.resources ?? testResources({ graph })), redisUrl };
  const queues = openQueues(redisUrl, resources.log, prefix);
  const { clock, log } = resources;
  const outbox = startOutbox({ graph, queues, clock, log, pollMs: 20, sweepMs: 1_000, sweepAfterMs: 2_000 });
  const engines = openEngines({ fingerprint: options.fingerprint });
  const enrolment = startEnrolment(resources, engines);
  const matcher = startMatcher(resources, { redisUrl, prefix, engines, renewMs: 500, leaseMs: 3_000 });
  return {
    ...{ resources, queues, outbox, matcher },
    quiet: (ms) => quiet(graph, ms),
    async stop() {
      await Promise.all([outbox.stop(), enrolment.stop()]);
      await matcher.stop();
      await engines.close();
      await queues.close();
    },
  };
}

export async function quiet(graph: Graph, ms = 240_000): Promise<void> {
  const until = Date.now() + ms;
  for (let pause = 5; ; pause = Math.min(2 * pause, 50)) {
    const [row] = await graph.statement(
      "MATCH (e:OutboxEvent) WHERE NOT e.state IN ['DONE', 'DEAD'] RETURN count(e) AS open",
    );
    if (row?.open === 0) return;
    if (Date.now() > until) throw new Error(`${row?.open} events are still open`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
