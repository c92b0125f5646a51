/**
 * What the explorer holds while it is open: the history of the scene, what the service said about its ids, what is
 * selected, and what is under way. Everything that changes the scene goes through `act`.
 */
import type { Api } from '../../../client/index.ts';
import {
  extend,
  type Facts,
  type GraphEdge,
  type GraphNode,
  goTo,
  type History,
  NO_FACTS,
  NO_HISTORY,
  type Operation,
  open,
  record,
  redo,
  type SceneEdge,
  undo,
  withFacts,
} from '../graph-view/index.ts';
import { batchesOf } from './batches.ts';
import { Placing } from './placing.ts';
import { type Graph, nodesOf, type SavedScene } from './service.ts';

const BATCH = 500;
/** Questions under way at the same time. */
const AT_ONCE = 4;
const WITHHELD = 'withheld:';

/** Neighbours of a node that were not asked for yet. */
export interface More {
  cursor: string;
  filter: Record<string, unknown>;
  /** How many there are; undefined when nobody counted. */
  left: number | undefined;
}
/** A sentence for the live region: a key of the messages with its values. */
export interface Announcement {
  key: string;
  values?: Record<string, string | number>;
}

export interface ExplorerState {
  history: History;
  facts: Facts;
  selection: ReadonlySet<string>;
  more: ReadonlyMap<string, More>;
  /** Share of the layout done; undefined when none runs. */
  placing: number | undefined;
  /** True while the service is asked. */
  busy: boolean;
  scene: SavedScene | undefined;
  saving: 'none' | 'waiting' | 'saving' | 'saved' | 'failed';
  withheld: boolean;
  announcement: Announcement | undefined;
  /** Step shown while the scene is replayed as a story; undefined when it is not. */
  story: number | undefined;
}

const EMPTY: ExplorerState = {
  ...{ history: NO_HISTORY, facts: NO_FACTS, selection: new Set(), more: new Map(), placing: undefined },
  ...{ busy: false, scene: undefined, saving: 'none', withheld: false, announcement: undefined },
  story: undefined,
};

export class ExplorerStore {
  readonly api: Api;
  #state = EMPTY;
  readonly #listeners = new Set<() => void>();
  readonly #placing = new Placing({
    read: () => this.#state.history.scene,
    known: (id) => this.#state.facts.nodes.has(id),
    progress: (placing) => this.set({ placing }),
    place: (operation) => this.set({ history: extend(this.#state.history, operation) }),
  });

  constructor(api: Api) {
    this.api = api;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  get = () => this.#state;

  set(change: Partial<ExplorerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Does something new; the first operation says by its label what. */
  act(...operations: Operation[]): void {
    const at = new Date().toISOString();
    const [first, ...rest] = operations;
    if (first === undefined) return;
    this.#go(record(this.#state.history, { ...first, at }, ...rest));
  }
  undo(): void {
    this.#go(undo(this.#state.history), 'explorer.said.undone');
  }
  redo(): void {
    this.#go(redo(this.#state.history), 'explorer.said.redone');
  }
  jump(end: number): void {
    this.#go(goTo(this.#state.history, end));
  }

  /** @param said key of what is said; without one the sentence about the step before is taken away */
  #go(history: History, said?: string): void {
    const selection = new Set(
      [...this.#state.selection].filter((id) => history.scene.nodes.has(id) || history.scene.edges.has(id)),
    );
    this.set({ history, selection, announcement: said === undefined ? undefined : { key: said } });
    this.#placing.settle();
  }

  /** An empty scene. */
  reset(): void {
    this.#placing.close();
    this.set({ ...EMPTY, selection: new Set() });
  }

  /** Opens a saved log and asks what its ids are, by the rights of the reader. */
  async open(operations: readonly Operation[]): Promise<void> {
    const history = open(operations);
    this.set({ history, facts: NO_FACTS, selection: new Set(), more: new Map() });
    await this.refresh([...history.scene.nodes.keys()]);
    this.#placing.settle();
  }

  learn(graph: Partial<Graph>): void {
    this.set({ facts: withFacts(this.#state.facts, graph) });
  }

  /** Asks anew what nodes and the edges among them are; what is not told any more is forgotten. */
  async refresh(ids: readonly string[]): Promise<void> {
    const wanted = new Set(ids);
    const between = [...this.#state.history.scene.edges.values()].filter(
      ({ from, to }) => wanted.has(from) && wanted.has(to),
    );
    // The stub of a withheld side comes with the group on the near side.
    const batches = batchesOf(ids, between, BATCH).map((batch) =>
      batch.filter((id) => !id.startsWith(WITHHELD)),
    );
    const answers: Graph[] = [];
    const ask = async () => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop())
        answers.push(await nodesOf(this.api, batch));
    };
    // Shown at once when all is there: a large graph drawn part by part is drawn many times.
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    const nodes = answers.flatMap((answer) => answer.nodes);
    const edges = answers.flatMap((answer) => answer.edges);
    this.#forget(
      { nodes, edges },
      [...wanted].filter((id) => !id.startsWith(WITHHELD)),
      between,
    );
  }

  #forget(graph: Graph, ids: readonly string[], asked: readonly SceneEdge[]): void {
    const told = new Set([...graph.nodes.map(({ id }) => id), ...graph.edges.map(({ key }) => key)]);
    const nodes = new Map(this.#state.facts.nodes);
    const edges = new Map(this.#state.facts.edges);
    for (const id of ids) if (!told.has(id)) nodes.delete(id);
    for (const { key } of asked) if (!told.has(key)) edges.delete(key);
    this.set({ facts: withFacts({ nodes, edges }, graph) });
  }

  stopPlacing(): void {
    this.#placing.stop();
  }
  arrange(): void {
    this.#placing.arrange((operation) => this.act(operation));
  }
  close(): void {
    this.#placing.close();
  }
}

/** An operation that adds what the service answered. */
export function adding(nodes: readonly GraphNode[], edges: readonly GraphEdge[], label?: string): Operation {
  return {
    ...{ op: 'add', nodes: [...new Set(nodes.map(({ id }) => id))] },
    edges: [...new Map(edges.map((edge) => [edge.key, edge])).values()].map(({ key, kind, from, to }) => ({
      ...{ key, kind, from, to },
    })),
    ...(label === undefined ? {} : { label }),
  };
}
