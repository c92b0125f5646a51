/**
 * The scene of the explorer: a log of operations over ids. What a name, a document or a link says is never in it: that
 * is asked of the service by the reader's own rights. Every operation has an inverse, so that undo, sharing and replay
 * are one thing.
 */
export interface SceneEdge {
  key: string;
  kind: string;
  from: string;
  to: string;
}

export type Position = [id: string, x: number, y: number];

/**
 * What is switched off: colours of links, kinds of nodes or edges (of red links also `RED_MERGE`, `RED_SPLIT`, and `RED`
 * for those whose kind is withheld), systems; and the least probability shown.
 */
export interface Filter {
  colours?: string[];
  kinds?: string[];
  systems?: string[];
  minProbability?: number;
}

/** A path as it was found. */
export interface Path {
  nodes: string[];
  edges: string[];
  /** Key of the edge that the path stands or falls with; absent when none is, or when it is withheld. */
  weakest?: string;
  /** False when the search met a limit, so that there may be another path. */
  complete?: boolean;
}

/** What every operation may carry: when it was done, and the code of what the user did. */
interface Note {
  at?: string;
  label?: string;
}

export type Operation = Note &
  (
    | { op: 'add'; nodes: string[]; edges: SceneEdge[] }
    | { op: 'remove'; nodes: string[] }
    | { op: 'pin' | 'unpin' | 'hide' | 'show'; nodes: string[] }
    | { op: 'move' | 'layout'; positions: Position[] }
    | { op: 'filter'; filter: Filter }
    | { op: 'collapse' | 'expand-group'; group: string }
    /** A path without edges takes the one shown away. */
    | ({ op: 'path' } & Path)
    | { op: 'style'; patterns?: boolean; labels?: boolean }
  );

/** Steps that only inverses need; they are never saved. */
type Reversal = { op: 'drop-edges'; keys: string[] } | { op: 'unplace'; nodes: string[] };
export type Step = Operation | Reversal;

export interface SceneNode {
  /** Absent until a layout or a hand has placed it. */
  at?: { x: number; y: number };
  pinned: boolean;
  hidden: boolean;
}

export interface Scene {
  nodes: ReadonlyMap<string, SceneNode>;
  edges: ReadonlyMap<string, SceneEdge>;
  /** Identity groups drawn as one node. */
  collapsed: ReadonlySet<string>;
  filter: Filter;
  path: Path | null;
  /** Line styles also where there are many links in view. */
  patterns: boolean;
  labels: boolean;
}

export const EMPTY_SCENE: Scene = {
  ...{ nodes: new Map(), edges: new Map(), collapsed: new Set(), filter: {} },
  ...{ path: null, patterns: false, labels: true },
};

const NEW: SceneNode = { pinned: false, hidden: false };

/** The scene after a step. Ids that the scene does not hold are passed over: they may be withheld from the reader. */
export function apply(scene: Scene, step: Step): Scene {
  switch (step.op) {
    case 'add':
      return added(scene, step.nodes, step.edges);
    case 'remove':
      return removed(scene, step.nodes);
    case 'drop-edges': {
      const edges = new Map(scene.edges);
      for (const key of step.keys) edges.delete(key);
      return { ...scene, edges };
    }
    case 'pin':
    case 'unpin':
      return changed(scene, step.nodes, () => ({ pinned: step.op === 'pin' }));
    case 'hide':
    case 'show':
      return changed(scene, step.nodes, () => ({ hidden: step.op === 'hide' }));
    case 'move':
    case 'layout':
      return placed(scene, step.positions);
    case 'unplace':
      return unplaced(scene, step.nodes);
    case 'filter':
      return { ...scene, filter: step.filter };
    case 'collapse':
    case 'expand-group': {
      const collapsed = new Set(scene.collapsed);
      if (step.op === 'expand-group') collapsed.delete(step.group);
      else if (scene.nodes.has(step.group)) collapsed.add(step.group);
      return { ...scene, collapsed };
    }
    case 'path': {
      const nodes = step.nodes.filter((id) => scene.nodes.has(id));
      const edges = step.edges.filter((key) => scene.edges.has(key));
      const { weakest, complete } = step;
      const path = {
        ...{ nodes, edges },
        ...(weakest !== undefined && edges.includes(weakest) ? { weakest } : {}),
        ...(complete === undefined ? {} : { complete }),
      };
      return { ...scene, path: edges.length === 0 ? null : path };
    }
    case 'style':
      return {
        ...scene,
        ...(step.patterns === undefined ? {} : { patterns: step.patterns }),
        ...(step.labels === undefined ? {} : { labels: step.labels }),
      };
  }
}

function added(scene: Scene, ids: string[], given: SceneEdge[]): Scene {
  const nodes = new Map(scene.nodes);
  for (const id of ids) if (!nodes.has(id)) nodes.set(id, NEW);
  const edges = new Map(scene.edges);
  for (const { key, kind, from, to } of given)
    if (!edges.has(key) && nodes.has(from) && nodes.has(to)) edges.set(key, { key, kind, from, to });
  return { ...scene, nodes, edges };
}

function removed(scene: Scene, ids: string[]): Scene {
  const gone = new Set(ids.filter((id) => scene.nodes.has(id)));
  if (gone.size === 0) return scene;
  const nodes = new Map([...scene.nodes].filter(([id]) => !gone.has(id)));
  const edges = new Map([...scene.edges].filter(([, edge]) => !gone.has(edge.from) && !gone.has(edge.to)));
  const collapsed = new Set([...scene.collapsed].filter((id) => !gone.has(id)));
  return { ...scene, nodes, edges, collapsed, path: touches(scene, gone) ? null : scene.path };
}

const touches = ({ path }: Scene, gone: ReadonlySet<string>) =>
  path?.nodes.some((id) => gone.has(id)) ?? false;

function changed(scene: Scene, ids: string[], change: () => Partial<SceneNode>): Scene {
  const nodes = new Map(scene.nodes);
  for (const id of ids) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, ...change() });
  }
  return { ...scene, nodes };
}

function placed(scene: Scene, positions: Position[]): Scene {
  const nodes = new Map(scene.nodes);
  for (const [id, x, y] of positions) {
    const node = nodes.get(id);
    if (node !== undefined) nodes.set(id, { ...node, at: { x, y } });
  }
  return { ...scene, nodes };
}

function unplaced(scene: Scene, ids: string[]): Scene {
  const nodes = new Map(scene.nodes);
  for (const id of ids) {
    const { at: _, ...node } = nodes.get(id) ?? NEW;
    if (nodes.has(id)) nodes.set(id, node);
  }
  return { ...scene, nodes };
}

/** The steps that lead from `apply(scene, step)` back to `scene`, in the order in which to apply them. */
export function inverse(scene: Scene, step: Operation): Step[] {
  switch (step.op) {
    case 'add': {
      const nodes = step.nodes.filter((id) => !scene.nodes.has(id));
      const keys = step.edges.map(({ key }) => key).filter((key) => !scene.edges.has(key));
      return [
        { op: 'drop-edges', keys },
        { op: 'remove', nodes },
      ];
    }
    case 'remove':
      return restored(scene, step.nodes);
    case 'pin':
    case 'unpin':
    case 'hide':
    case 'show':
      return switchedBack(scene, step.op, step.nodes);
    case 'move':
    case 'layout':
      return placedBack(scene, step.positions);
    case 'filter':
      return [{ op: 'filter', filter: scene.filter }];
    case 'collapse':
      return scene.collapsed.has(step.group) ? [] : [{ op: 'expand-group', group: step.group }];
    case 'expand-group':
      return scene.collapsed.has(step.group) ? [{ op: 'collapse', group: step.group }] : [];
    case 'path':
      return [pathOf(scene)];
    case 'style':
      return [{ op: 'style', patterns: scene.patterns, labels: scene.labels }];
  }
}

const pathOf = ({ path }: Scene): Operation => ({ op: 'path', ...(path ?? { nodes: [], edges: [] }) });

/** Everything that goes with removed nodes: their edges, places, marks, and the path that led over them. */
function restored(scene: Scene, ids: string[]): Step[] {
  const gone = new Set(ids.filter((id) => scene.nodes.has(id)));
  const nodes = [...gone];
  const with_ = (is: (node: SceneNode) => boolean) => nodes.filter((id) => is(scene.nodes.get(id) ?? NEW));
  const positions = nodes.flatMap((id): Position[] => {
    const at = scene.nodes.get(id)?.at;
    return at === undefined ? [] : [[id, at.x, at.y]];
  });
  return [
    {
      op: 'add',
      nodes,
      edges: [...scene.edges.values()].filter(({ from, to }) => gone.has(from) || gone.has(to)),
    },
    { op: 'layout', positions },
    { op: 'pin', nodes: with_((node) => node.pinned) },
    { op: 'hide', nodes: with_((node) => node.hidden) },
    ...nodes.filter((id) => scene.collapsed.has(id)).map((group): Operation => ({ op: 'collapse', group })),
    ...(touches(scene, gone) ? [pathOf(scene)] : []),
  ];
}

const OPPOSITE = { pin: 'unpin', unpin: 'pin', hide: 'show', show: 'hide' } as const;

function switchedBack(scene: Scene, op: keyof typeof OPPOSITE, ids: string[]): Step[] {
  const was = { pin: true, unpin: true, hide: false, show: false }[op] ? 'pinned' : 'hidden';
  const sets = op === 'pin' || op === 'hide';
  return [{ op: OPPOSITE[op], nodes: ids.filter((id) => (scene.nodes.get(id) ?? NEW)[was] !== sets) }];
}

function placedBack(scene: Scene, positions: Position[]): Step[] {
  const ids = new Set(positions.map(([id]) => id).filter((id) => scene.nodes.has(id)));
  const before: Position[] = [];
  const nodes: string[] = [];
  for (const id of ids) {
    const at = scene.nodes.get(id)?.at;
    if (at === undefined) nodes.push(id);
    else before.push([id, at.x, at.y]);
  }
  return [
    { op: 'layout', positions: before },
    { op: 'unplace', nodes },
  ];
}
