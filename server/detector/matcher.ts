/**
 * The matcher: one process at a time, elected by a lease in the graph, owns the candidate index in memory and detects
 * the events of both lanes in batches. It takes part only after it has read every record committed before; what is
 * committed later has an event of its own that is still to come.
 */
import { hostname } from 'node:os';
import type { FastifyBaseLogger } from 'fastify';
import { DEMO_ENGINES, openTemplate } from '../../graph/biometrics/index.ts';
import {
  type BatchResult,
  type DetectContext,
  detectBatch,
  type EventRef,
  type Lease,
  LeaseLost,
  newSin,
  releaseLease,
  scanRecords,
  takeLease,
} from '../../graph/detector/index.ts';
import { type CandidateIndex, MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import { candidateDocumentKey, legalKeys } from '../../graph/matching/verdict/index.ts';
import { listSystems, type RecordKind } from '../../graph/sources/index.ts';
import { isUnreachable } from '../../graph/store/index.ts';
import { failEvent } from '../platform/outbox.ts';
import { type Consumer, consume, lanes } from '../platform/queues.ts';
import type { Resources } from '../resources.ts';
import { Batcher } from './batcher.ts';

/** A lease not renewed for this long is free to others. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** Time that running detection is given to end when the process stops. */
const STOP_MS = 10_000;

export interface Matcher {
  stop(): Promise<void>;
  /** Records in the index while this process is the matcher; undefined while another is. */
  size(): number | undefined;
}

export interface MatcherOptions {
  redisUrl: string;
  prefix?: string;
  leaseMs?: number;
  renewMs?: number;
}

export function startMatcher(resources: Resources, options: MatcherOptions): Matcher {
  const { graph, clock, ids, log } = resources;
  const { leaseMs = LEASE_MS, renewMs = RENEW_MS } = options;
  const holder = `${hostname()}-${process.pid}-${ids.next()}`;
  let reign: Reign | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let turn: Promise<void> = Promise.resolve();

  const tick = async () => {
    try {
      const lease = await takeLease(graph, holder, clock.now().getTime(), leaseMs);
      if (reign !== undefined && (lease === undefined || lease.epoch !== reign.lease.epoch || reign.lost)) {
        log.warn('the matcher lease is lost');
        await reign.end();
        reign = undefined;
      }
      if (lease !== undefined && reign === undefined && !stopped) {
        reign = new Reign(resources, options, lease);
        // Building takes longer than a lease lasts: it goes on beside the renewals.
        reign.begin().catch((error) => {
          log.error({ error: nameOf(error) }, 'the index could not be built, trying again');
          if (reign !== undefined) reign.lost = true;
        });
      }
    } catch (error) {
      log.warn({ error: nameOf(error) }, 'the matcher lease could not be renewed');
    }
  };
  const schedule = () => {
    if (stopped) return;
    turn = tick().finally(() => {
      timer = setTimeout(schedule, reign === undefined ? renewMs / 2 : renewMs);
    });
  };
  schedule();
  return {
    size: () => (reign?.ready === true ? reign.index.stats().records : undefined),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await turn;
      clearTimeout(timer);
      await reign?.end();
      await releaseLease(graph, holder).catch(() => {});
    },
  };
}

/** The time during which this process is the matcher. */
class Reign {
  readonly lease: Lease;
  readonly index: CandidateIndex;
  ready = false;
  lost = false;
  readonly #resources: Resources;
  readonly #options: MatcherOptions;
  readonly #log: FastifyBaseLogger;
  #consumers: Consumer[] = [];
  #batcher: Batcher | undefined;

  constructor(resources: Resources, options: MatcherOptions, lease: Lease) {
    this.#resources = resources;
    this.#options = options;
    this.#log = resources.log;
    this.lease = lease;
    this.index = new MemoryCandidateIndex({
      engines: DEMO_ENGINES,
      legalKeys,
      documentKey: candidateDocumentKey,
    });
  }

  async begin(): Promise<void> {
    const started = performance.now();
    const context = await detectContext(this.#resources, this.index, this.lease);
    for await (const record of scanRecords(this.#resources.graph, context.load)) {
      if (this.lost) return;
      this.index.insert(record);
    }
    if (this.lost) return;
    this.#log.info(
      { records: this.index.stats().records, milliseconds: Math.round(performance.now() - started) },
      'the index is built',
    );
    const batcher = new Batcher((events) => this.#detect(context, events));
    this.#batcher = batcher;
    this.#consumers = lanes.map((lane) =>
      consume(
        this.#options.redisUrl,
        lane,
        lane === 'LIVE' ? 200 : 100,
        (job) => batcher.add(lane, job),
        this.#log,
        this.#options.prefix,
      ),
    );
    this.ready = true;
  }

  async end(): Promise<void> {
    this.lost = true;
    this.ready = false;
    await Promise.all(this.#consumers.map((consumer) => consumer.close(STOP_MS)));
    await this.#batcher?.idle();
  }

  /** Takes no more jobs at once: each would fail and wait for the sweep. */
  #lose() {
    this.lost = true;
    for (const consumer of this.#consumers) void consumer.close(STOP_MS);
  }

  /** Detects a batch; when it fails for a reason of its own, one by one, so that one bad event stops no other. */
  async #detect(context: DetectContext, events: EventRef[]): Promise<void> {
    if (this.lost) throw new LeaseLost();
    try {
      const result = await detectBatch(context, events);
      this.#report(result);
    } catch (error) {
      if (error instanceof LeaseLost) this.#lose();
      if (error instanceof LeaseLost || isUnreachable(error)) throw error;
      for (const event of events) await this.#detectAlone(context, event);
    }
  }

  async #detectAlone(context: DetectContext, event: EventRef): Promise<void> {
    try {
      this.#report(await detectBatch(context, [event]));
    } catch (error) {
      if (error instanceof LeaseLost) this.#lose();
      if (error instanceof LeaseLost || isUnreachable(error)) throw error;
      this.#log.error({ eventId: event.eventId, error: nameOf(error) }, 'detection failed');
      await failEvent(
        this.#resources.graph,
        event,
        event.generation,
        nameOf(error),
        this.#resources.clock.now(),
      );
    }
  }

  #report(result: BatchResult) {
    if (result.ignored > 0) this.#log.debug(result, 'events ignored');
  }
}

/** What detection needs, from the resources of a process. */
export async function detectContext(
  { graph, clock, ids, secrets }: Resources,
  index: CandidateIndex,
  lease: Lease,
): Promise<DetectContext> {
  const systems = new Map((await listSystems(graph)).map((system) => [system.code, system]));
  const kindOf = (system: string, recordKind: string): RecordKind | undefined =>
    systems.get(system)?.recordKinds.find((kind) => kind.code === recordKind);
  return {
    graph,
    index,
    lease,
    engines: DEMO_ENGINES,
    load: {
      open: (sealed, recordId) => openTemplate(sealed, secrets.templateKey, recordId),
      isExternal: (system) => systems.get(system)?.kind !== 'CENTRAL',
      takesPart: (system, recordKind) => kindOf(system, recordKind)?.detects !== false,
    },
    now: () => clock.now().toISOString(),
    newId: () => ids.next(),
    newSin,
    isSensitive: (recordKind) =>
      [...systems.values()].some((system) =>
        system.recordKinds.some((kind) => kind.code === recordKind && kind.sensitive === true),
      ),
  };
}

/** Kind of an error for the log: its text may hold data. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
