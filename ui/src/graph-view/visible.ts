/**
 * What of a scene is on the canvas: without what is hidden, filtered or folded into its identity group. Folding loses
 * nothing: an edge of a folded node ends at its group.
 */
import { colourCode, type Facts, type GraphEdge, type GraphNode } from './facts.ts';
import type { Filter, Scene, SceneEdge } from './scene.ts';
import { weakestOf } from './weakest.ts';

export interface VisibleNode {
  id: string;
  node: GraphNode;
  at: { x: number; y: number } | undefined;
  pinned: boolean;
  onPath: boolean;
  /** Nodes folded into this one. */
  folded: number;
}

export interface VisibleEdge {
  key: string;
  edge: GraphEdge;
  from: string;
  to: string;
  onPath: boolean;
  /** The edge that the path stands or falls with. */
  weakest: boolean;
  /** True when another edge joins the same two nodes. */
  parallel: boolean;
}

export interface View {
  nodes: VisibleNode[];
  edges: VisibleEdge[];
  /** Nodes and edges that only the filter keeps away. */
  filtered: number;
  /** Nodes that were hidden by hand. */
  hidden: number;
}

export function viewOf(scene: Scene, facts: Facts): View {
  const folded = foldedInto(scene);
  const counts = new Map<string, number>();
  for (const group of folded.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  const pathNodes = new Set(scene.path?.nodes);
  const pathEdges = new Set(scene.path?.edges);
  const { keys: weakest } = weakestOf(scene, facts);
  let filtered = 0;
  let hidden = 0;

  const nodes = new Map<string, VisibleNode>();
  for (const [id, { at, pinned, hidden: byHand }] of scene.nodes) {
    const node = facts.nodes.get(id);
    if (node === undefined || folded.has(id)) continue;
    if (byHand) hidden += 1;
    else if (isNodeOff(node, scene.filter)) filtered += 1;
    else
      nodes.set(id, {
        ...{ id, node, at, pinned, onPath: pathNodes.has(id), folded: counts.get(id) ?? 0 },
      });
  }

  const edges: VisibleEdge[] = [];
  const pairs = new Map<string, number>();
  for (const { key, from, to } of scene.edges.values()) {
    const edge = facts.edges.get(key);
    if (edge === undefined) continue;
    const [a, b] = [folded.get(from) ?? from, folded.get(to) ?? to];
    if (a === b || !nodes.has(a) || !nodes.has(b)) continue;
    if (isEdgeOff(edge, scene.filter)) {
      filtered += 1;
      continue;
    }
    const onPath = pathEdges.has(key);
    edges.push({
      ...{ key, edge, from: a, to: b, onPath },
      weakest: weakest.has(key),
      parallel: false,
    });
    pairs.set(pairOf(a, b), (pairs.get(pairOf(a, b)) ?? 0) + 1);
  }
  for (const edge of edges) edge.parallel = (pairs.get(pairOf(edge.from, edge.to)) ?? 0) > 1;
  return { nodes: [...nodes.values()], edges, filtered, hidden };
}

/** How many of the edges are links in the sense of the law; the others are structure and matches. */
export const linksOf = ({ edges }: Pick<View, 'edges'>): number =>
  edges.filter(({ edge }) => edge.colour !== undefined).length;

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function isNodeOff({ kind, systems }: GraphNode, { kinds = [], systems: off = [] }: Filter): boolean {
  return kinds.includes(kind) || (systems.length > 0 && systems.every((system) => off.includes(system)));
}

function isEdgeOff(edge: GraphEdge, { colours = [], kinds = [], minProbability = 0 }: Filter): boolean {
  if (kinds.includes(edge.kind)) return true;
  if (edge.colour !== undefined)
    return colours.includes(edge.colour) || kinds.includes(colourCode(edge) ?? '');
  return edge.probability !== undefined && edge.probability < minProbability;
}

/** Nodes that a folded identity group holds: its identities, their records, and what these cite and carry. */
export function foldedInto({ collapsed, edges, nodes }: Pick<Scene, 'collapsed' | 'edges' | 'nodes'>) {
  const into = new Map<string, string>();
  if (collapsed.size === 0) return into;
  const of = new Map<string, SceneEdge[]>();
  for (const edge of edges.values()) of.set(edge.kind, [...(of.get(edge.kind) ?? []), edge]);
  const follow = (kind: string, from: 'from' | 'to', to: 'from' | 'to') => {
    for (const edge of of.get(kind) ?? []) {
      const group = into.get(edge[from]);
      if (group !== undefined && !into.has(edge[to])) into.set(edge[to], group);
    }
  };
  for (const edge of of.get('HAS') ?? [])
    if (collapsed.has(edge.from) && nodes.has(edge.from)) into.set(edge.to, edge.from);
  follow('STATES', 'to', 'from');
  follow('CITES', 'from', 'to');
  follow('CARRIES', 'from', 'to');
  return into;
}

/** How many of everything the scene holds, for the legend: by colour code, kind of node, kind of edge, system. */
export interface Counts {
  colours: Record<string, number>;
  kinds: Record<string, number>;
  systems: Record<string, number>;
}

export function countsOf(scene: Scene, facts: Facts): Counts {
  const counts: Counts = { colours: {}, kinds: {}, systems: {} };
  const count = (of: Record<string, number>, code: string) => {
    of[code] = (of[code] ?? 0) + 1;
  };
  for (const [id, { hidden }] of scene.nodes) {
    const node = facts.nodes.get(id);
    if (node === undefined || hidden) continue;
    count(counts.kinds, node.kind);
    for (const system of node.systems) count(counts.systems, system);
  }
  for (const { key } of scene.edges.values()) {
    const edge = facts.edges.get(key);
    if (edge === undefined) continue;
    const colour = colourCode(edge);
    if (colour === undefined) count(counts.kinds, edge.kind);
    else count(counts.colours, colour);
  }
  return counts;
}

const adjacency = new WeakMap<View, Map<string, VisibleEdge[]>>();

/** Edges of every node, counted out once for a view. */
function edgesAt(view: View): Map<string, VisibleEdge[]> {
  const known = adjacency.get(view);
  if (known !== undefined) return known;
  const edges = new Map<string, VisibleEdge[]>();
  for (const edge of view.edges)
    for (const id of [edge.from, edge.to]) {
      const list = edges.get(id);
      if (list === undefined) edges.set(id, [edge]);
      else list.push(edge);
    }
  adjacency.set(view, edges);
  return edges;
}

/** Nodes joined with a node, each with the edges between. */
export function neighboursOf(view: View, id: string): Map<string, VisibleEdge[]> {
  const found = new Map<string, VisibleEdge[]>();
  for (const edge of edgesAt(view).get(id) ?? []) {
    const other = edge.from === id ? edge.to : edge.from;
    found.set(other, [...(found.get(other) ?? []), edge]);
  }
  return found;
}

/** Chains: what hangs together by visible edges, largest first. */
export function chainsOf(
  nodes: readonly string[],
  edges: readonly { from: string; to: string }[],
): string[][] {
  const root = new Map(nodes.map((id) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    while (root.get(top) !== top) top = root.get(top) as string;
    for (let at = id; at !== top; ) {
      const next = root.get(at) as string;
      root.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { from, to } of edges)
    if (root.has(from) && root.has(to)) {
      const [a, b] = [find(from), find(to)];
      if (a !== b) root.set(a, b);
    }
  const chains = new Map<string, string[]>();
  for (const id of nodes) {
    const top = find(id);
    const chain = chains.get(top);
    if (chain === undefined) chains.set(top, [id]);
    else chain.push(id);
  }
  return [...chains.values()].sort((a, b) => b.length - a.length);
}
