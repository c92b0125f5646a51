/**
 * One open stream of server-sent events (HTML Standard §9.2): frames of text, a sign of life, an end. A reader that does
 * not read is cut off instead of filling the memory; it comes back with the position it had.
 */
import { Readable } from 'node:stream';
import type { Notice } from '../../graph/detector/index.ts';

export interface StreamLimits {
  /** Milliseconds; no longer than a token lives, so that who comes back proves again who it is. */
  lifeMs: number;
  aliveMs: number;
  /** Bytes that wait for a slow reader. */
  waiting: number;
}

export const STREAM: StreamLimits = { lifeMs: 300_000, aliveMs: 15_000, waiting: 262_144 };
/** Groups named in one event. */
const GROUPS = 200;

export class EventStream {
  readonly body: Readable;
  readonly #limits: StreamLimits;
  readonly #ends: (() => void)[] = [];
  readonly #timers: NodeJS.Timeout[];
  #ended = false;

  constructor(limits: StreamLimits = STREAM) {
    this.#limits = limits;
    this.body = new Readable({
      read: () => {},
      destroy: (error, done) => {
        this.#finish();
        done(error);
      },
    });
    this.#timers = [
      setTimeout(() => this.end(), limits.lifeMs).unref(),
      setInterval(() => this.#write(': keep-alive\n\n'), limits.aliveMs).unref(),
    ];
  }

  /** Where the reader stands now: what it gives back as Last-Event-ID. */
  open(position: number): void {
    this.#event('open', {}, position);
  }

  /** The reader has to read anew. */
  reset(): void {
    this.#event('reset', {});
  }

  tell({ links, queue, groupIds }: Notice, position: number): void {
    for (const link of links) this.#event('link', link);
    if (queue) this.#event('queue', {});
    for (let at = 0; at < groupIds.length; at += GROUPS)
      this.#event('person', { groupIds: groupIds.slice(at, at + GROUPS) });
    this.open(position);
  }

  onEnd(work: () => void): void {
    if (this.#ended) work();
    else this.#ends.push(work);
  }

  end(): void {
    if (this.#ended) return;
    this.#finish();
    this.body.push(null);
  }

  #event(name: string, data: unknown, position?: number): void {
    const id = position === undefined ? '' : `id: ${position}\n`;
    this.#write(`event: ${name}\n${id}data: ${JSON.stringify(data)}\n\n`);
  }

  #write(text: string): void {
    if (this.#ended) return;
    this.body.push(text);
    if (this.body.readableLength > this.#limits.waiting) this.body.destroy();
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const work of this.#ends) work();
  }
}
