/**
 * The face engine as seen by who uses it: one process that is started on the first image, answers one after the other,
 * and is started anew when it dies; what it was asked then is answered as failed, never lost. Once closed it is away, also to
 * who waits for an answer: that is no fault of the image.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FaceAnswer, FaceQuestion } from './protocol.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
/** An image that takes longer has hung the process. */
const MOST_MS = 60_000;

type Waiting = (answer: FaceAnswer) => void;

export class FaceProcess {
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | undefined;
  #last = 0;
  #closed = false;

  /** The template of the face in an image, or why there is none; never throws for an image. */
  async extract(image: Uint8Array): Promise<FaceAnswer> {
    if (this.#closed) return away(0);
    const child = this.#running();
    const id = ++this.#last;
    const { promise, resolve } = Promise.withResolvers<FaceAnswer>();
    this.#waiting.set(id, resolve);
    const watch = setTimeout(() => child.kill('SIGKILL'), MOST_MS * this.#waiting.size);
    child.send({ id, image } satisfies FaceQuestion, (error) => {
      if (error !== null) this.#settle(failed(id));
    });
    try {
      return await promise;
    } finally {
      clearTimeout(watch);
    }
  }

  /** Images that wait for their answer. */
  get pending(): number {
    return this.#waiting.size;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const id of this.#waiting.keys()) this.#settle(away(id));
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    child.once('exit', () => resolve());
    // It holds nothing, and may be in the middle of an image.
    child.kill('SIGKILL');
    await promise;
  }

  #running(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    // Its output is thrown away: libraries speak of their backends there, and it must not speak of images.
    const child = fork(MAIN, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    child.on('message', (answer: FaceAnswer) => this.#settle(answer));
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined;
      for (const id of this.#waiting.keys()) this.#settle(failed(id));
    });
    this.#child = child;
    return child;
  }

  #settle(answer: FaceAnswer): void {
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }
}

const failed = (id: number): FaceAnswer => ({
  id,
  code: 'ENGINE_FAILED',
  detail: 'the face engine stopped while it worked on this image',
});
const away = (id: number): FaceAnswer => ({ id, code: 'ENGINE_AWAY', detail: 'the face engine was closed' });
