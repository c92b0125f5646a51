/**
 * Scenes kept in the graph: a log of operations that hold ids, positions and codes, never a name of a person. A
 * revision is never overwritten; one that only continues the log keeps its own operations, so that saving often costs
 * little. What a reader gets of it is decided when it is read (`scene-view.ts`).
 */
import type { Graph, Transaction } from '../store/index.ts';
import type { SceneOperation } from './scene-operations.ts';
import { viewedBy } from './scene-view.ts';
import type { Sight } from './sight.ts';

export interface SceneHead {
  id: string;
  name: string | null;
  revision: number;
  /** ISO 8601. */
  savedAt: string;
}

export interface SceneView extends SceneHead {
  owner: string;
  operations: SceneOperation[];
  /** True when something was cut out for the reader; never how much (Art 9(4)). */
  withheld: boolean;
}

interface NewScene {
  id: string;
  owner: string;
  name: string | null;
  operations: readonly SceneOperation[];
  now: string;
}

interface SceneChange extends Omit<NewScene, 'name'> {
  name?: string;
  /** True: the log so far, then these. */
  append: boolean;
  /** The revision that this change was made from. */
  after: number;
}

/** Of the whole log of one revision. */
export interface SceneLimits {
  operations: number;
  bytes: number;
}

interface Held {
  owner: string;
  name: string | null;
  revision: number;
  base: number;
  operations: number;
  bytes: number;
}

export class Scenes {
  readonly #graph: Graph;
  readonly #limits: SceneLimits;

  constructor(graph: Graph, limits: SceneLimits) {
    this.#graph = graph;
    this.#limits = limits;
  }

  async create({ id, owner, name, operations, now }: NewScene): Promise<SceneHead | 'TOO_LARGE'> {
    const sizes = sizesOf(operations);
    if (this.#exceeds(sizes)) return 'TOO_LARGE';
    return await this.#graph.write(async (tx) => {
      await tx.run('portal/create-scene', { id, owner, name, now });
      return await write(tx, { id, name, revision: 1, base: 1, ...sizes, now });
    });
  }

  async change(change: SceneChange): Promise<SceneHead | 'ABSENT' | 'FOREIGN' | 'OVERTAKEN' | 'TOO_LARGE'> {
    const { id, owner, append, after, now } = change;
    const own = sizesOf(change.operations);
    return await this.#graph.write(async (tx) => {
      const [held] = await tx.run<Held>('portal/lock-scene', { id, now });
      if (held === undefined) return 'ABSENT';
      if (held.owner !== owner) return 'FOREIGN';
      if (held.revision !== after) return 'OVERTAKEN';
      const sizes = append
        ? { operations: held.operations + own.operations, bytes: held.bytes + own.bytes }
        : own;
      if (this.#exceeds(sizes)) return 'TOO_LARGE';
      const revision = held.revision + 1;
      const base = append ? held.base : revision;
      return await write(tx, { id, name: change.name ?? held.name, revision, base, ...own, ...sizes, now });
    });
  }

  /** Scenes of `owner`, newest first. `before` is a position that `next` gave. */
  async list(
    owner: string,
    { before = '', limit }: { before?: string | undefined; limit: number },
  ): Promise<{ items: SceneHead[]; next: string | null }> {
    const rows = await this.#graph.read((tx) =>
      tx.run<SceneHead & { at: string }>('portal/list-scenes', { owner, before, limit: limit + 1 }),
    );
    const page = rows.slice(0, limit);
    return {
      items: page.map(({ at: _, ...head }) => head),
      next: rows.length > limit ? (page.at(-1)?.at ?? null) : null,
    };
  }

  /** What the reader's own rights show of a scene; undefined where there is no such scene or revision. */
  async read(sight: Sight, id: string, revision?: number): Promise<SceneView | undefined> {
    const [row] = await sight.run<SceneHead & { owner: string; logs: string[] }>('portal/read-scene', {
      ...{ id, revision: revision ?? null },
    });
    if (row === undefined) return undefined;
    const { logs, ...head } = row;
    const log = logs.flatMap((part) => JSON.parse(part) as SceneOperation[]);
    return { ...head, id, ...(await viewedBy(sight, log)) };
  }

  async erase(id: string, owner: string, now: string): Promise<'ERASED' | 'ABSENT' | 'FOREIGN'> {
    return await this.#graph.write(async (tx) => {
      const [held] = await tx.run<Held>('portal/lock-scene', { id, now });
      if (held === undefined) return 'ABSENT';
      if (held.owner !== owner) return 'FOREIGN';
      await tx.run('portal/erase-scene', { id });
      return 'ERASED';
    });
  }

  #exceeds({ operations, bytes }: SceneLimits): boolean {
    return operations > this.#limits.operations || bytes > this.#limits.bytes;
  }
}

function sizesOf(operations: readonly SceneOperation[]): SceneLimits & { log: string } {
  const log = JSON.stringify(operations);
  return { operations: operations.length, bytes: Buffer.byteLength(log), log };
}

interface RevisionRow extends SceneLimits {
  id: string;
  name: string | null;
  revision: number;
  base: number;
  log: string;
  now: string;
}

async function write(tx: Transaction, row: RevisionRow): Promise<SceneHead> {
  await tx.run('portal/write-scene-revision', { ...row });
  return { id: row.id, name: row.name, revision: row.revision, savedAt: row.now };
}
