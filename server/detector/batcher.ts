/**
 * Gathers jobs into batches: whatever has come while the last batch ran is the next one, live records first. While a
 * batch is finished the next one is prepared; batches are finished in their order. Each job settles with its batch.
 */
import type { EventRef } from '../../graph/detector/index.ts';
import type { Lane } from '../platform/queues.ts';

/**
 * One transaction writes the findings of at most this many events. A batch is what has come while the one before was
 * worked on, so that it grows with the load; beyond a few hundred a larger one costs the graph more a record, not less.
 */
export const MAX_BATCH = 250;

/** The two halves of a batch; `finish` is called for one batch at a time. */
export interface BatchWork<Prepared> {
  prepare(events: EventRef[]): Promise<Prepared>;
  finish(events: EventRef[], prepared: Prepared): Promise<void>;
}

interface Waiting {
  event: EventRef;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class Batcher<Prepared> {
  readonly #work: BatchWork<Prepared>;
  readonly #waiting: Record<Lane, Waiting[]> = { LIVE: [], BULK: [] };
  #running: Promise<void> | undefined;

  constructor(work: BatchWork<Prepared>) {
    this.#work = work;
  }

  add(lane: Lane, event: EventRef): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting[lane].push({ event, resolve, reject });
      this.#running ??= this.#run().finally(() => {
        this.#running = undefined;
      });
    });
  }

  /**
   * Runs `work` when no batch is at work, and keeps batches waiting until it has ended: the lowest lane of all. False where
   * a batch is at work: nothing was done.
   */
  async whenIdle(work: () => Promise<void>): Promise<boolean> {
    if (this.#running !== undefined) return false;
    const turn = work();
    this.#running = turn
      .catch(() => {})
      .then(() => (this.#isEmpty() ? undefined : this.#run()))
      .finally(() => {
        this.#running = undefined;
      });
    await turn;
    return true;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    let finishing: Promise<void> = Promise.resolve();
    for (;;) {
      // A moment for the jobs that come together to be seen together.
      await new Promise((resolve) => setTimeout(resolve, 2));
      const batch = this.#take();
      if (batch.length === 0) {
        await finishing;
        if (this.#isEmpty()) return;
        continue;
      }
      const events = batch.map((item) => item.event);
      const prepared = await settled(this.#work.prepare(events));
      await finishing;
      finishing = this.#finish(batch, events, prepared);
    }
  }

  async #finish(batch: Waiting[], events: EventRef[], prepared: Settled<Prepared>): Promise<void> {
    try {
      if ('error' in prepared) throw prepared.error;
      await this.#work.finish(events, prepared.value);
      for (const item of batch) item.resolve();
    } catch (error) {
      for (const item of batch) item.reject(error);
    }
  }

  #isEmpty(): boolean {
    return this.#waiting.LIVE.length + this.#waiting.BULK.length === 0;
  }

  #take(): Waiting[] {
    const live = this.#waiting.LIVE.splice(0, MAX_BATCH);
    return [...live, ...this.#waiting.BULK.splice(0, MAX_BATCH - live.length)];
  }
}

type Settled<T> = { value: T } | { error: unknown };

async function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}
