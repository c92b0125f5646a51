/**
 * The candidate index in a thread of its own, so that neither a long scan nor a rebuild keeps this process from renewing
 * its lease and its locks in the queue. Calls are answered in their order. When the thread ends, every call that waits
 * and every later one fails with `IndexLost`: the index has to be built anew.
 */
import { Worker } from 'node:worker_threads';
import type {
  CandidateIndex,
  Candidates,
  IndexChange,
  IndexStats,
} from '../../graph/matching/candidates/index.ts';
import { type Model, writeModel } from '../../graph/matching/model/index.ts';
import type { StoredRecord, StoredTemplate } from '../../graph/model/stored.ts';

export type Call =
  | { name: 'apply'; changes: readonly IndexChange[] }
  | { name: 'find'; records: readonly StoredRecord[] }
  | { name: 'identify'; templates: readonly StoredTemplate[]; systems: readonly string[] }
  | { name: 'stats' };

export interface Answer {
  id: number;
  value: unknown;
}

/** The thread of the index has ended: no fault of what was asked. */
export class IndexLost extends Error {
  override name = 'IndexLost';
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: IndexLost) => void;
}

export class ThreadIndex implements CandidateIndex {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #lost: (errorName: string) => void;
  #next = 0;
  #ended = false;

  /** @param lost called once, when the thread ends without having been closed; with the name of the error, never its text */
  constructor(model: Model, lost: (errorName: string) => void) {
    this.#lost = lost;
    this.#worker = new Worker(new URL('./index-thread.ts', import.meta.url), {
      workerData: { model: writeModel(model) },
    });
    this.#worker.on('message', ({ id, value }: Answer) => {
      this.#waiting.get(id)?.resolve(value);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error.name : 'unknown'));
    this.#worker.on('exit', () => this.#end('exit'));
  }

  async apply(changes: readonly IndexChange[]): Promise<void> {
    await this.#ask({ name: 'apply', changes });
  }

  async find(records: readonly StoredRecord[]): Promise<Candidates[]> {
    return (await this.#ask({ name: 'find', records })) as Candidates[];
  }

  async identify(templates: readonly StoredTemplate[], systems: readonly string[]): Promise<string[]> {
    return (await this.#ask({ name: 'identify', templates, systems })) as string[];
  }

  async stats(): Promise<IndexStats> {
    return (await this.#ask({ name: 'stats' })) as IndexStats;
  }

  async close(): Promise<void> {
    this.#fail();
    await this.#worker.terminate();
  }

  #ask(call: Call): Promise<unknown> {
    if (this.#ended) return Promise.reject(new IndexLost());
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call });
    });
  }

  #end(errorName: string): void {
    if (this.#ended) return;
    this.#fail();
    this.#lost(errorName);
  }

  #fail(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(new IndexLost());
    this.#waiting.clear();
  }
}
