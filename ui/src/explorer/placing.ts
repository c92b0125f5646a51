/** Keeps every node of the scene placed: starts the layout when some have no place, and drops it when they are gone. */
import {
  layoutInThread,
  type Operation,
  type Position,
  placeQuickly,
  type Scene,
} from '../graph-view/index.ts';

interface Hooks {
  read(): Scene;
  /** Whether the service told about a node; what is withheld needs no place. */
  known(id: string): boolean;
  progress(share: number | undefined): void;
  place(operation: Operation): void;
}

export class Placing {
  readonly #hooks: Hooks;
  #running: { key: string; stop: AbortController } | undefined;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  settle(): void {
    const waiting = this.#waiting();
    const key = waiting.join(' ');
    if (this.#running?.key === key) return;
    this.#end();
    if (waiting.length === 0) return;
    void this.#run(key, taskOf(this.#hooks.read(), this.#hooks.known), (positions) =>
      this.#hooks.place({ op: 'layout', positions }),
    );
  }

  /** Lays out everything that is not pinned, as a step of its own. */
  arrange(act: (operation: Operation) => void): void {
    this.#end();
    const task = taskOf(this.#hooks.read(), this.#hooks.known, true);
    void this.#run('arrange', task, (positions) => act({ op: 'layout', positions, label: 'ARRANGE' }));
  }

  /** Ends a layout that takes too long: new nodes are put beside their neighbours instead. */
  stop(): void {
    this.#end();
    const waiting = this.#waiting();
    if (waiting.length === 0) return;
    const positions = placeQuickly(taskOf(this.#hooks.read(), this.#hooks.known));
    this.#hooks.place({ op: 'layout', positions });
  }

  close(): void {
    this.#end();
  }

  #waiting(): string[] {
    const { nodes } = this.#hooks.read();
    return [...nodes].filter(([id, { at }]) => at === undefined && this.#hooks.known(id)).map(([id]) => id);
  }

  async #run(
    key: string,
    task: ReturnType<typeof taskOf>,
    done: (positions: Position[]) => void,
  ): Promise<void> {
    const stop = new AbortController();
    this.#running = { key, stop };
    this.#hooks.progress(0);
    try {
      const positions = await layoutInThread(task, stop.signal, (share) => this.#hooks.progress(share));
      this.#running = undefined;
      this.#hooks.progress(undefined);
      if (positions.length > 0) done(positions);
    } catch (error) {
      if (stop.signal.aborted) return;
      this.#running = undefined;
      this.#hooks.progress(undefined);
      // A thread that fails must not leave nodes without a place.
      console.warn('layout', error);
      this.stop();
    }
  }

  #end(): void {
    this.#running?.stop.abort();
    if (this.#running !== undefined) this.#hooks.progress(undefined);
    this.#running = undefined;
  }
}

function taskOf(scene: Scene, known: (id: string) => boolean, anew = false) {
  const nodes = [...scene.nodes]
    .filter(([id]) => known(id))
    .map(([id, { at, pinned }]) => ({ id, at: anew && !pinned ? undefined : at }));
  return { nodes, edges: [...scene.edges.values()].map(({ from, to }) => ({ from, to })) };
}
