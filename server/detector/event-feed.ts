/**
 * The feed of live events: one poller for the process, at work only while somebody listens. It reads what has changed from
 * the graph and hands each listener what that one may see at this moment. A change may be told twice, never not at all:
 * the moments just passed are read again for transactions that committed late.
 */
import type { FastifyBaseLogger } from 'fastify';
import type { Viewer } from '../../graph/access/index.ts';
import {
  type ChangeKey,
  changesSince,
  graphTime,
  type Notice,
  noticeFor,
  readChanges,
} from '../../graph/detector/index.ts';
import type { Graph } from '../../graph/store/index.ts';

export interface FeedOptions {
  /** Milliseconds between two looks at the graph. */
  pollMs: number;
  /** How long before its end a transaction may have timed its changes. */
  overlapMs: number;
  /** How far back a listener is told what it missed. */
  resumeMs: number;
}

export const FEED: FeedOptions = { pollMs: 1_000, overlapMs: 10_000, resumeMs: 600_000 };
/** Changes read at once; more are read in several goes. */
const BATCH = 2_000;
/** Changes that a listener who comes back is told one by one; after more it reads anew. */
const MISSED = 5_000;

export interface Listener {
  viewer: Viewer;
  /** @param position where the listener stands afterwards: a time of looking, not of a change, which it might not see */
  tell(notice: Notice, position: number): void;
}

export class EventFeed {
  readonly #graph: Graph;
  readonly #log: FastifyBaseLogger;
  readonly #options: FeedOptions;
  readonly #listeners = new Set<Listener>();
  /** Changes of the moments that are read again, by kind, id and time. */
  #known = new Map<string, number>();
  #position = 0;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;

  constructor(graph: Graph, log: FastifyBaseLogger, options: FeedOptions = FEED) {
    this.#graph = graph;
    this.#log = log;
    this.#options = options;
  }

  /** Adds a listener; what changes from now on reaches it. Returns where it stands, and how to leave. */
  async listen(listener: Listener): Promise<{ position: number; leave: () => void }> {
    const position = await this.#graph.read(graphTime);
    this.#listeners.add(listener);
    this.#running ??= this.#run(position);
    return { position, leave: () => this.#leave(listener) };
  }

  /** What a viewer missed since a position; undefined where that is too long ago or too much. */
  async missed(viewer: Viewer, since: number, now: number): Promise<Notice | 'TOO_MUCH' | undefined> {
    const { resumeMs, overlapMs } = this.#options;
    if (since > now || now - since > resumeMs) return 'TOO_MUCH';
    return await this.#graph.read(async (tx) => {
      const keys = await changesSince(tx, since - overlapMs, MISSED + 1);
      if (keys.length > MISSED) return 'TOO_MUCH';
      return noticeFor(viewer, await readChanges(tx, keys));
    });
  }

  /** Ends the polling; resolves when no query is under way. */
  async close(): Promise<void> {
    this.#listeners.clear();
    this.#wake?.();
    await this.#running;
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#wake?.();
  }

  async #run(from: number): Promise<void> {
    this.#known.clear();
    this.#position = from;
    while (this.#listeners.size > 0) {
      try {
        await this.#look();
      } catch (error) {
        // The position stays: what could not be read now is read when the graph answers again.
        this.#log.warn(
          { error: error instanceof Error ? error.name : 'unknown' },
          'changes could not be read',
        );
      }
      await this.#rest();
    }
    this.#running = undefined;
  }

  #rest(): Promise<void> {
    if (this.#listeners.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #look(): Promise<void> {
    const before = this.#position - this.#options.overlapMs;
    const position = await this.#graph.read(graphTime);
    let since = before;
    for (;;) {
      const keys = await this.#graph.read((tx) => changesSince(tx, since, BATCH));
      const fresh = keys.filter((key) => !this.#known.has(nameOf(key)));
      await this.#tell(fresh, position);
      for (const key of fresh) this.#known.set(nameOf(key), key.at);
      const last = keys.at(-1);
      if (last === undefined || keys.length < BATCH || last.at === since) break;
      since = last.at;
    }
    this.#position = position;
    for (const [name, at] of this.#known) if (at < before) this.#known.delete(name);
  }

  async #tell(keys: readonly ChangeKey[], position: number): Promise<void> {
    if (keys.length === 0 || this.#listeners.size === 0) return;
    const changes = await this.#graph.read((tx) => readChanges(tx, keys));
    for (const listener of this.#listeners) {
      const notice = noticeFor(listener.viewer, changes);
      if (notice !== undefined) listener.tell(notice, position);
    }
  }
}

const nameOf = ({ kind, id, at }: ChangeKey) => `${kind} ${id} ${at}`;
