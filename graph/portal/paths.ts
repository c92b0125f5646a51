/**
 * Paths between two nodes over the visible folded graph, with the filter of rights between the steps, so that a hidden
 * node or edge neither shortens a path nor betrays itself by blocking one (Regulation (EU) 2019/817 Art 9(4), 26).
 * Shortest: breadth first from both ends. Strongest: everything within reach of both ends, then max-min.
 */
import type { FoldedNode, GraphNode } from './facts.ts';
import { expandFolded, type FoldedEdge } from './folded.ts';
import type { Sight } from './sight.ts';
import { strongestPath } from './strongest.ts';

export const MAX_PATH_LENGTH = 6;
/** Visible neighbours followed from one node: a hub is met from its other side. */
const DEGREE_CAP = 300;
/** Visible nodes looked at altogether. */
const NODE_CAP = 5000;

export interface Path {
  nodes: FoldedNode[];
  edges: FoldedEdge[];
}

export interface PathOptions {
  /** Edges, 1 to MAX_PATH_LENGTH. */
  maxLength: number;
  by: 'shortest' | 'strongest';
  /** `person`: over links that say one person and what belongs together, nothing else. */
  over: 'any' | 'person';
}

export interface PathAnswer {
  /** Null when there is none within the length. */
  path: Path | null;
  weakest: FoldedEdge | null;
  /** False when the search met a cap: there may be a path, or a better one, that was not found. */
  complete: boolean;
}

const PERSON = { kinds: ['LINK', 'STATES', 'CITES', 'CARRIES', 'HAS'], samePerson: true } as const;

/** @param from a visible node @param to a visible node, neither of them a link */
export async function findPath(
  sight: Sight,
  from: GraphNode,
  to: GraphNode,
  { maxLength, by, over }: PathOptions,
): Promise<PathAnswer> {
  if (from.id === to.id)
    return { path: { nodes: [from as FoldedNode], edges: [] }, weakest: null, complete: true };
  const sides = [new Side(from as FoldedNode), new Side(to as FoldedNode)] as const;
  const step = async (side: Side) => await grow(sight, side, over === 'person' ? PERSON : {});
  const { path, complete } =
    by === 'shortest'
      ? await shortest(...sides, maxLength, step)
      : await strongest(...sides, maxLength, step);
  return { path, weakest: path === null ? null : weakestEdge(path), complete };
}

type Step = (side: Side) => Promise<readonly FoldedNode[]>;
type Found = Omit<PathAnswer, 'weakest'>;

class Side {
  readonly start: string;
  readonly nodes: Map<string, FoldedNode>;
  readonly depths: Map<string, number>;
  readonly steps = new Map<string, { from: string; edge: FoldedEdge }>();
  /** Every edge met, those between nodes that were known already as well. */
  readonly edges = new Map<string, FoldedEdge>();
  frontier: FoldedNode[];
  depth = 0;
  /** True when a neighbour was left out at the degree cap. */
  cut = false;

  constructor(start: FoldedNode) {
    this.start = start.id;
    this.nodes = new Map([[start.id, start]]);
    this.depths = new Map([[start.id, 0]]);
    this.frontier = [start];
  }

  /** Nodes and edges from the start to `id`. */
  wayTo(id: string): Path {
    const path: Path = { nodes: [this.nodes.get(id) as FoldedNode], edges: [] };
    for (let step = this.steps.get(id); step !== undefined; step = this.steps.get(step.from)) {
      path.nodes.unshift(this.nodes.get(step.from) as FoldedNode);
      path.edges.unshift(step.edge);
    }
    return path;
  }
}

/** One step outwards; gives the nodes that were new. */
async function grow(
  sight: Sight,
  side: Side,
  options: { kinds?: (typeof PERSON)['kinds']; samePerson?: true },
): Promise<FoldedNode[]> {
  // A stub has no other side that could be walked to.
  const rim = side.frontier.filter((node) => node.kind !== 'WITHHELD') as GraphNode[];
  const answers = await expandFolded(sight, rim, { ...options, limit: DEGREE_CAP });
  const next: FoldedNode[] = [];
  side.depth += 1;
  for (const start of rim) {
    const { found, more } = answers.get(start.id) ?? { found: [], more: false };
    side.cut ||= more;
    for (const { node, edge } of found) {
      side.edges.set(edge.key, edge);
      if (side.depths.has(node.id)) continue;
      side.nodes.set(node.id, node);
      side.depths.set(node.id, side.depth);
      side.steps.set(node.id, { from: start.id, edge });
      next.push(node);
    }
  }
  side.frontier = next;
  return next;
}

async function shortest(left: Side, right: Side, maxLength: number, step: Step): Promise<Found> {
  while (left.depth + right.depth < maxLength) {
    const [near, far] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    // One end is explored to its rim: nothing that the other side left out could lead there.
    if (near.frontier.length === 0) return { path: null, complete: !near.cut };
    let meeting: string | undefined;
    for (const node of await step(near))
      if (far.depths.has(node.id) && isNearer(node.id, meeting, far)) meeting = node.id;
    if (meeting !== undefined)
      return { path: joined(left.wayTo(meeting), right.wayTo(meeting)), complete: !left.cut && !right.cut };
    if (near.nodes.size + far.nodes.size > NODE_CAP) return { path: null, complete: false };
  }
  return { path: null, complete: !left.cut && !right.cut };
}

/** Every path of `maxLength` edges lies in the balls of half that length around its two ends. */
async function strongest(left: Side, right: Side, maxLength: number, step: Step): Promise<Found> {
  let full = false;
  while (left.depth + right.depth < maxLength && !full) {
    const side = left.depth <= right.depth ? left : right;
    if (side.frontier.length === 0) side.depth += 1;
    else await step(side);
    full = left.nodes.size + right.nodes.size > NODE_CAP;
  }
  const [start, end] = [left.start, right.start];
  const edges = [...new Map([...left.edges, ...right.edges]).values()].sort((x, y) =>
    x.key < y.key ? -1 : 1,
  );
  const weighted = edges.map((edge) => ({
    ...{ from: edge.from, to: edge.to },
    strength: strengthOf(edge) ?? Number.POSITIVE_INFINITY,
  }));
  const found = strongestPath(weighted, start, end, maxLength);
  const complete = !left.cut && !right.cut && !full;
  if (found === undefined) return { path: null, complete };
  const path: Path = { nodes: [left.nodes.get(start) as FoldedNode], edges: [] };
  let at = start;
  for (const index of found) {
    const edge = edges[index] as FoldedEdge;
    at = edge.from === at ? edge.to : edge.from;
    path.edges.push(edge);
    path.nodes.push((left.nodes.get(at) ?? right.nodes.get(at)) as FoldedNode);
  }
  return { path, complete };
}

function isNearer(id: string, than: string | undefined, far: Side): boolean {
  if (than === undefined) return true;
  const difference = (far.depths.get(id) ?? 0) - (far.depths.get(than) ?? 0);
  return difference < 0 || (difference === 0 && id < than);
}

function joined(left: Path, right: Path): Path {
  return {
    nodes: [...left.nodes, ...right.nodes.toReversed().slice(1)],
    edges: [...left.edges, ...right.edges.toReversed()],
  };
}

/**
 * The edge that a path stands or falls with. Edges that only say what belongs together are never it; a path of nothing
 * else has none.
 */
export function weakestEdge({ edges }: Path): FoldedEdge | null {
  let weakest: { edge: FoldedEdge; strength: number } | null = null;
  for (const edge of edges) {
    const strength = strengthOf(edge);
    if (strength !== null && (weakest === null || strength < weakest.strength)) weakest = { edge, strength };
  }
  return weakest?.edge ?? null;
}

/** What each colour of a link holds: a green one says two persons, of a red one most viewers may not know which. */
const LINK_STRENGTH = { GREEN: -3000, RED: -2000, YELLOW: -1000, WHITE: 3000 } as const;

/** Bits of a score lie within ±100; a document and a hit stand above them, a white link above all. */
export function strengthOf(edge: FoldedEdge): number | null {
  switch (edge.kind) {
    case 'LINK':
      return edge.colour === undefined ? null : LINK_STRENGTH[edge.colour];
    case 'MATCHES':
      // A score that is covered stands for even odds: the strongest way does not tell it.
      return edge.covered === true ? 0 : (edge.bits ?? 2000);
    case 'SAME_DOCUMENT':
      return 1000;
    default:
      return null;
  }
}
