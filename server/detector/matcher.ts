/**
 * The matcher: one process at a time, elected by a lease in the graph, owns the candidate index, in a thread of its own,
 * and detects the events of both lanes in batches. It takes part only after it has read every record committed before;
 * what is committed later has an event of its own that is still to come. When the thread ends, so does the reign: the
 * next one builds the index anew.
 */
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { EngineAway } from '../../graph/biometrics/index.ts';
import {
  type BatchResult,
  beginRescoring,
  checkClusters,
  type DetectContext,
  detectBatch,
  type EventRef,
  finishBatch,
  type Lease,
  LeaseLost,
  modelInUse,
  noteAddress,
  type PreparedBatch,
  placeLinksLeft,
  prepareBatch,
  releaseLease,
  rescoreNext,
  scanRecords,
  takeLease,
  versionInUse,
} from '../../graph/detector/index.ts';
import type { CandidateIndex, IndexChange } from '../../graph/matching/candidates/index.ts';
import type { Model } from '../../graph/matching/model/index.ts';
import { noteUnopened } from '../../graph/repository/index.ts';
import { isUnreachable } from '../../graph/store/index.ts';
import { type Engines, FingerIndex, type Questions, startQuestions } from '../biometrics/index.ts';
import { failEvent, postponeEvent } from '../platform/outbox.ts';
import { type Consumer, consume, type Lane, lanes } from '../platform/queues.ts';
import type { Resources } from '../resources.ts';
import { Batcher, type BatchWork, MAX_BATCH } from './batcher.ts';
import { type ClusterChecks, startClusterChecks } from './cluster-checks.ts';
import { detectContext } from './detect-context.ts';
import { IndexLost, ThreadIndex } from './thread-index.ts';

/** A lease not renewed for this long is free to others. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
/** Time that running detection is given to end when the process stops. */
const STOP_MS = 10_000;
/** Records that go to the index together while it is built, and after how many of them that is logged. */
const BUILD_BATCH = 500;
const PROGRESS_RECORDS = 50_000;
/** Jobs of a lane in hand at once: two batches, one that is finished and one that is prepared. */
const IN_HAND: Record<Lane, number> = { LIVE: 2 * MAX_BATCH, BULK: 2 * MAX_BATCH };

/** Rest before an event is tried again that needs an engine which is away. */
const ENGINE_MS = 5_000;
/** Rest between two parts of scoring anew, and before it is asked again whether nothing else is at work. */
const BREATH_MS = 20;
const BUSY_MS = 250;

export interface Matcher {
  stop(): Promise<void>;
  /** Records in the index while this process is the matcher; undefined while another is. */
  size(): Promise<number | undefined>;
}

export interface MatcherOptions {
  redisUrl: string;
  engines: Engines;
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
      // The index works by one model: with another one it is built anew.
      if (reign !== undefined && (await graph.read(versionInUse)) !== reign.model.version) {
        log.info('another model is in use');
        await reign.end();
        reign = undefined;
      }
      if (lease !== undefined && reign === undefined && !stopped) {
        reign = new Reign(resources, options, lease, await graph.read(modelInUse));
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
    size: async () => (reign?.ready === true ? (await reign.index.stats()).records : undefined),
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
  readonly model: Model;
  readonly index: CandidateIndex;
  ready = false;
  lost = false;
  readonly #resources: Resources;
  readonly #options: MatcherOptions;
  readonly #log: FastifyBaseLogger;
  #context: DetectContext | undefined;
  #questions: Questions | undefined;
  #consumers: Consumer[] = [];
  #batcher: Batcher<PreparedBatch | undefined> | undefined;
  #checks: ClusterChecks | undefined;
  readonly #ending = new AbortController();
  #rescoring: Promise<void> = Promise.resolve();

  constructor(resources: Resources, options: MatcherOptions, lease: Lease, model: Model) {
    this.#resources = resources;
    this.#options = options;
    this.#log = resources.log;
    this.lease = lease;
    this.model = model;
    const thread = new ThreadIndex(model, (error) => {
      this.#log.error({ error }, 'the thread of the index has ended');
      this.#lose();
    });
    this.index = this.#withFingers(thread);
  }

  async begin(): Promise<void> {
    const started = performance.now();
    const context = await detectContext(
      this.#resources,
      this.index,
      this.lease,
      this.#options.engines,
      this.model,
    );
    this.#context = context;
    const built = await this.#build(context);
    if (this.lost) return;
    const milliseconds = Math.round(performance.now() - started);
    this.#log.info({ records: built, milliseconds }, 'the index is built');
    if (this.index instanceof FingerIndex) void this.index.fill();
    this.#questions = await startQuestions(this.#resources, this.#options.engines, context, () =>
      checkClusters(context.graph, context, context.newId, context.now()),
    );
    if (this.lost) return await this.#questions.close();
    await noteAddress(context.graph, this.lease, this.#questions.address);
    const batcher = new Batcher(this.#work(context));
    this.#batcher = batcher;
    this.#consumers = lanes.map((lane) =>
      consume(
        this.#options.redisUrl,
        lane,
        IN_HAND[lane],
        (job) => batcher.add(lane, job),
        this.#log,
        this.#options.prefix,
      ),
    );
    this.#checks = startClusterChecks(this.#resources, context);
    this.ready = true;
    this.#rescoring = this.#rescore(context, batcher);
  }

  async end(): Promise<void> {
    this.lost = true;
    this.ready = false;
    this.#ending.abort();
    await this.#rescoring;
    await Promise.all([
      ...this.#consumers.map((consumer) => consumer.close(STOP_MS)),
      ...[this.#checks?.stop(), this.#questions?.close()],
    ]);
    await this.#batcher?.idle();
    await this.index.close();
  }

  /** The gallery of fingers beside the index, where an engine of fingers is configured. */
  #withFingers(inner: CandidateIndex): CandidateIndex {
    const { fingers, comparison } = this.#options.engines;
    if (fingers === undefined) return inner;
    const engine = comparison.find((one) => one.prepare !== undefined && one.modality === 'FINGER');
    return new FingerIndex({
      ...{ inner, client: fingers, accepts: (template) => engine?.accepts(template) === true },
      scan: () => {
        if (this.#context === undefined) throw new Error('the matcher has not begun');
        // What does not open was noted when the index was built.
        return scanRecords(this.#context.graph, { ...this.#context.load, damaged: () => {} });
      },
      log: (event) => this.#log.info({ event }, 'the gallery of fingers'),
    });
  }

  /** Reads every record into the index; the next ones are read while the thread takes those before. */
  async #build(context: DetectContext): Promise<number> {
    let read = 0;
    const damaged: string[] = [];
    let taken: Promise<void> = Promise.resolve();
    let batch: IndexChange[] = [];
    const hand = async () => {
      await taken;
      taken = this.index.apply(batch);
      // Its failure is met at the next turn, or below.
      taken.catch(() => {});
      batch = [];
    };
    const load = { ...context.load, damaged: (id: string) => damaged.push(id) };
    for await (const record of scanRecords(this.#resources.graph, load)) {
      if (this.lost) return read;
      batch.push({ record });
      read += 1;
      if (batch.length === BUILD_BATCH) await hand();
      if (read % PROGRESS_RECORDS === 0) this.#log.info({ records: read }, 'the index is being built');
    }
    await hand();
    await taken;
    if (damaged.length > 0) {
      const { graph, secrets } = this.#resources;
      this.#log.error({ templates: damaged.length, code: 'UNOPENED' }, 'templates open with no key');
      await noteUnopened(graph, damaged, secrets.templateKeys());
    }
    return read;
  }

  /** Scores the edges of another model anew, part by part, while nothing else is to be detected. */
  async #rescore(context: DetectContext, batcher: Batcher<PreparedBatch | undefined>): Promise<void> {
    let begun = false;
    let left = true;
    while (left && !this.lost) {
      let rest = BREATH_MS;
      try {
        if (!begun) await beginRescoring(context.graph, context.model, context.now());
        begun = true;
        if (await placeLinksLeft(context.graph)) continue;
        const ran = await batcher.whenIdle(async () => {
          left = await rescoreNext(context);
        });
        if (!ran) rest = BUSY_MS;
      } catch (error) {
        if (error instanceof LeaseLost) this.#lose();
        this.#log.warn({ error: nameOf(error) }, 'scoring anew failed, trying again');
        rest = RENEW_MS;
      }
      if (left) await pause(rest, undefined, { signal: this.#ending.signal }).catch(() => {});
    }
  }

  /** Takes no more jobs at once: each would fail and wait for the sweep. */
  #lose() {
    this.lost = true;
    for (const consumer of this.#consumers) void consumer.close(STOP_MS);
  }

  /** Detects a batch; when it fails for a reason of its own, one by one, so that one bad event stops no other. */
  #work(context: DetectContext): BatchWork<PreparedBatch | undefined> {
    const fell = (error: unknown) => {
      if (error instanceof LeaseLost) this.#lose();
      if (this.lost || isNobodysFault(error)) throw error;
    };
    return {
      prepare: async (events) => {
        if (this.lost) throw new LeaseLost();
        return await prepareBatch(context, events).catch((error) => void fell(error));
      },
      finish: async (events, prepared) => {
        if (this.lost) throw new LeaseLost();
        try {
          if (prepared !== undefined) return this.#report(await finishBatch(context, prepared));
        } catch (error) {
          fell(error);
        }
        for (const event of events) await this.#detectAlone(context, event);
      },
    };
  }

  async #detectAlone(context: DetectContext, event: EventRef): Promise<void> {
    try {
      this.#report(await detectBatch(context, [event]));
    } catch (error) {
      if (error instanceof LeaseLost) this.#lose();
      if (isNobodysFault(error)) throw error;
      if (error instanceof EngineAway) return await this.#postpone(event);
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

  /** Waits for an engine that is away. */
  async #postpone(event: EventRef): Promise<void> {
    const now = this.#resources.clock.now();
    const at = new Date(now.getTime() + ENGINE_MS);
    await postponeEvent(this.#resources.graph, event, 'EngineAway', at, now);
  }

  #report(result: BatchResult) {
    if (result.ignored > 0) this.#log.debug(result, 'events ignored');
    const { genericKeys, truncated } = result;
    if (genericKeys > 0) this.#log.info({ genericKeys, truncated }, 'keys that too many records share');
  }
}

/** True when an event that failed so is to be tried again without counting the failure. */
const isNobodysFault = (error: unknown) =>
  error instanceof LeaseLost || error instanceof IndexLost || isUnreachable(error);

/** Kind of an error for the log: its text may hold data. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
