/**
 * Keeps the scene on the service while one works: a pause after the last change, then one revision. What was saved and
 * only grew is sent as the part that is new. A scene of somebody else is never changed: from the first change on it is
 * a copy of one's own.
 */
import { ApiProblem } from '../../../client/index.ts';
import type { Operation } from '../graph-view/index.ts';
import { changeScene, createScene, type SavedScene } from './service.ts';
import type { ExplorerStore } from './store.ts';

const PAUSE_MS = 1500;

export class Autosave {
  readonly #store: ExplorerStore;
  readonly #saved: (scene: SavedScene) => void;
  #kept: readonly Operation[] = [];
  #held = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  /** @param saved told whenever the scene has a new revision */
  constructor(store: ExplorerStore, saved: (scene: SavedScene) => void) {
    [this.#store, this.#saved] = [store, saved];
  }

  /** Waits while another scene is opened. */
  hold(): void {
    this.#held = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
  /** The log as it was opened: it needs no saving. */
  opened(operations: readonly Operation[]): void {
    this.#held = false;
    this.#kept = operations;
  }

  /** Called on every change of the store. */
  notice(): void {
    const { done } = this.#store.get().history;
    if (this.#held || done === this.#kept || done.length + this.#kept.length === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE_MS);
    const { saving } = this.#store.get();
    if (saving !== 'waiting' && saving !== 'saving') this.#store.set({ saving: 'waiting' });
  }

  /** Saves now; with a name, also when nothing changed. */
  async save(name?: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#running;
    const { done } = this.#store.get().history;
    if (done === this.#kept && name === undefined) return;
    this.#running = this.#send(done, name);
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
    }
    if (this.#store.get().history.done !== this.#kept && this.#store.get().saving !== 'failed') this.notice();
  }

  async #send(done: readonly Operation[], name: string | undefined): Promise<void> {
    this.#store.set({ saving: 'saving' });
    try {
      const scene = await this.#write(done, name);
      this.#kept = done;
      this.#store.set({ scene, saving: 'saved', withheld: scene.mine ? this.#store.get().withheld : false });
      this.#saved(scene);
    } catch (error) {
      this.#store.set({ saving: 'failed' });
      if (!(error instanceof Error)) throw error;
    }
  }

  async #write(done: readonly Operation[], name: string | undefined): Promise<SavedScene> {
    const { api } = this.#store;
    const { scene, withheld } = this.#store.get();
    const named = name === undefined ? {} : { name };
    // What was withheld from this reader would be lost in the owner's scene: the reader goes on with a copy.
    if (scene?.mine !== true || withheld)
      return await createScene(api, done, name ?? scene?.name ?? undefined);
    const grown = this.#kept.every((operation, index) => operation === done[index]);
    const change = grown
      ? { operations: done.slice(this.#kept.length), mode: 'APPEND' as const }
      : { operations: done, mode: 'REPLACE' as const };
    try {
      return await changeScene(api, scene, { ...change, ...named });
    } catch (error) {
      // Another window went on with the scene: neither loses anything, this one goes on with a copy.
      if (error instanceof ApiProblem && error.status === 412) return await createScene(api, done, name);
      throw error;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#timer !== undefined) void this.save();
  }
}
