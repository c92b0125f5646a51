/**
 * From the graph to the queue: the relay hands pending outbox events out, the sweep re-drives what was lost on the
 * way. The graph is the truth: whatever Redis forgets is handed out again under a new generation.
 */
import type { FastifyBaseLogger } from 'fastify';
import type { Graph } from '../../graph/store/index.ts';
import type { Clock } from './ids.ts';
import { type DetectionJob, type DetectionQueues, type Lane, lanes } from './queues.ts';

export interface OutboxOptions {
  graph: Graph;
  queues: DetectionQueues;
  clock: Clock;
  log: FastifyBaseLogger;
  /** How long the relay rests when nothing was due. */
  pollMs?: number;
  sweepMs?: number;
  /** Age at which the sweep asks the queue whether a job handed out is still there. */
  sweepAfterMs?: number;
}

/** Failures after which an event is dead: an open case with an alert, not a loss. */
const MAX_ATTEMPTS = 8;
/** Jobs of a lane that may lie in the queue at once; the rest waits in the graph. */
const MAX_DEPTH: Record<Lane, number> = { LIVE: 5_000, BULK: 1_500 };
const PAGE = 500;
/** Less room than this is waited for. */
const LEAST_ROOM = 200;

export interface Outbox {
  stop(): Promise<void>;
}

/** Starts relay and sweep; any number of processes may run them side by side. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { log, pollMs = 100, sweepMs = 60_000 } = options;
  const stopping = new AbortController();
  const relay = loop(stopping.signal, log, 'relay', async () => {
    let moved = 0;
    for (const lane of lanes) moved += await relayLane(options, lane);
    return moved > 0 ? 0 : pollMs;
  });
  const sweep = loop(stopping.signal, log, 'sweep', async () => {
    await sweepOnce(options);
    return sweepMs;
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all([relay, sweep]);
    },
  };
}

async function relayLane({ graph, queues, clock }: OutboxOptions, lane: Lane): Promise<number> {
  // A full queue is asked first: reading a page that cannot be handed on costs the graph more than all else here.
  const room = MAX_DEPTH[lane] - (await queues.depth(lane));
  if (room < LEAST_ROOM) return 0;
  const now = clock.now().toISOString();
  const rows = await graph.read((tx) =>
    tx.run<{ id: string; generation: number }>('outbox/due', { lane, now, limit: Math.min(room, PAGE) }),
  );
  if (rows.length === 0) return 0;
  await queues.add(lane, rows.map(jobOf));
  await graph.write((tx) => tx.run('outbox/mark-sent', { rows, now }));
  return rows.length;
}

/** Re-drives events that were handed out and of which no queue knows any more. */
export async function sweepOnce({
  graph,
  queues,
  clock,
  log,
  sweepAfterMs = 10_000,
}: OutboxOptions): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - sweepAfterMs).toISOString();
  const sent = await graph.read((tx) =>
    tx.run<{ id: string; generation: number; lane: Lane }>('outbox/sent-before', { before, limit: 5_000 }),
  );
  let redriven = 0;
  for (const lane of lanes) {
    const events = sent.filter((event) => event.lane === lane);
    for (let start = 0; start < events.length; start += PAGE) {
      const page = events.slice(start, start + PAGE);
      const lost = new Set((await queues.missing(lane, page.map(jobOf))).map((job) => job.eventId));
      const rows = page
        .filter((event) => lost.has(event.id))
        .map((event) => ({ ...event, failed: false, at: now.toISOString(), error: null }));
      if (rows.length === 0) continue;
      await redrive(graph, rows, now);
      redriven += rows.length;
    }
  }
  if (redriven > 0) log.info({ redriven }, 'events handed out again');
  return redriven;
}

/** Puts an event back after a failure, later each time; dead with an alert after `MAX_ATTEMPTS`. */
export async function failEvent(
  graph: Graph,
  job: DetectionJob,
  attempt: number,
  error: string,
  now: Date,
): Promise<void> {
  const at = new Date(now.getTime() + Math.min(60_000, 500 * 2 ** attempt)).toISOString();
  await redrive(graph, [{ id: job.eventId, generation: job.generation, failed: true, at, error }], now);
}

/** Puts an event back that could not be detected for want of something else: no failure of its own. */
export async function postponeEvent(
  graph: Graph,
  job: DetectionJob,
  error: string,
  at: Date,
  now: Date,
): Promise<void> {
  await redrive(
    graph,
    [{ id: job.eventId, generation: job.generation, failed: false, at: at.toISOString(), error }],
    now,
  );
}

async function redrive(graph: Graph, rows: unknown[], now: Date) {
  await graph.write((tx) =>
    tx.run('outbox/redrive', { rows, maxAttempts: MAX_ATTEMPTS, now: now.toISOString() }),
  );
}

const jobOf = (event: { id: string; generation: number }): DetectionJob => ({
  eventId: event.id,
  generation: event.generation,
});

/** Repeats `turn` until stopped; it says how long to rest. A failure is logged without its text and tried again. */
async function loop(
  signal: AbortSignal,
  log: FastifyBaseLogger,
  name: string,
  turn: () => Promise<number>,
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let rest: number;
    try {
      rest = await turn();
      failures = 0;
    } catch (error) {
      failures += 1;
      rest = Math.min(5_000, 200 * failures);
      if (failures === 1 || failures % 20 === 0)
        log.warn(
          { error: error instanceof Error ? error.name : 'unknown', failures },
          `${name} failed, trying again`,
        );
    }
    if (rest > 0) await pause(rest, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
