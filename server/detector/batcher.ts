/**
 * Gathers jobs into batches: whatever has come while the last batch ran is the next one, live records first. Each job
 * settles with its batch.
 */
import type { EventRef } from '../../graph/detector/index.ts';
import type { Lane } from '../platform/queues.ts';

/** One transaction writes the findings of at most this many events. */
const MAX_BATCH = 100;

interface Waiting {
  event: EventRef;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class Batcher {
  readonly #work: (events: EventRef[]) => Promise<void>;
  readonly #waiting: Record<Lane, Waiting[]> = { LIVE: [], BULK: [] };
  #running: Promise<void> | undefined;

  constructor(work: (events: EventRef[]) => Promise<void>) {
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

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // A moment for the jobs that come together to be seen together.
    await new Promise((resolve) => setTimeout(resolve, 2));
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      try {
        await this.#work(batch.map((item) => item.event));
        for (const item of batch) item.resolve();
      } catch (error) {
        for (const item of batch) item.reject(error);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #take(): Waiting[] {
    const live = this.#waiting.LIVE.splice(0, MAX_BATCH);
    return [...live, ...this.#waiting.BULK.splice(0, MAX_BATCH - live.length)];
  }
}
