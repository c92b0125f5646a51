/**
 * Shortest path between two nodes over the visible graph: breadth first from both ends, with the filter of rights
 * between the steps, so that a hidden node or edge neither shortens a path nor betrays itself by blocking one
 * (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import type { GraphNode } from './facts.ts';
import { expand } from './neighbours.ts';
import type { ShownEdge } from './shown.ts';
import type { Sight } from './sight.ts';

export const MAX_PATH_LENGTH = 6;
/** Visible neighbours followed from one node: a hub is met from its other side. */
const DEGREE_CAP = 300;
/** Visible nodes looked at altogether. */
const NODE_CAP = 5000;

export interface Path {
  nodes: GraphNode[];
  edges: ShownEdge[];
}

export interface PathAnswer {
  /** Null when there is none within the length. */
  path: Path | null;
  /** False when the search met a cap: there may be a path, or a shorter one, that was not found. */
  complete: boolean;
}

class Side {
  readonly nodes: Map<string, GraphNode>;
  readonly depths: Map<string, number>;
  readonly steps = new Map<string, { from: string; edge: ShownEdge }>();
  frontier: GraphNode[];
  depth = 0;
  /** True when a neighbour was left out at the degree cap. */
  cut = false;

  constructor(start: GraphNode) {
    this.nodes = new Map([[start.id, start]]);
    this.depths = new Map([[start.id, 0]]);
    this.frontier = [start];
  }

  /** Nodes and edges from the start to `id`. */
  wayTo(id: string): Path {
    const path: Path = { nodes: [this.nodes.get(id) as GraphNode], edges: [] };
    for (let step = this.steps.get(id); step !== undefined; step = this.steps.get(step.from)) {
      path.nodes.unshift(this.nodes.get(step.from) as GraphNode);
      path.edges.unshift(step.edge);
    }
    return path;
  }
}

/** @param from a visible node @param to a visible node @param maxLength edges, 1 to MAX_PATH_LENGTH */
export async function shortestPath(
  sight: Sight,
  from: GraphNode,
  to: GraphNode,
  maxLength: number,
): Promise<PathAnswer> {
  if (from.id === to.id) return { path: { nodes: [from], edges: [] }, complete: true };
  const left = new Side(from);
  const right = new Side(to);
  while (left.depth + right.depth < maxLength) {
    const [near, far] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    // One end is explored to its rim: nothing that the other side left out could lead there.
    if (near.frontier.length === 0) return { path: null, complete: !near.cut };
    const answers = await expand(sight, near.frontier, { limit: DEGREE_CAP });
    const next: GraphNode[] = [];
    let meeting: string | undefined;
    near.depth += 1;
    for (const start of near.frontier) {
      const { found, more } = answers.get(start.id) ?? { found: [], more: false };
      near.cut ||= more;
      for (const { node, edge } of found) {
        if (near.depths.has(node.id)) continue;
        near.nodes.set(node.id, node);
        near.depths.set(node.id, near.depth);
        near.steps.set(node.id, { from: start.id, edge });
        next.push(node);
        if (far.depths.has(node.id) && isNearer(node.id, meeting, far)) meeting = node.id;
      }
    }
    near.frontier = next;
    if (meeting !== undefined)
      return { path: joined(left.wayTo(meeting), right.wayTo(meeting)), complete: !left.cut && !right.cut };
    if (near.nodes.size + far.nodes.size > NODE_CAP) return { path: null, complete: false };
  }
  return { path: null, complete: !left.cut && !right.cut };
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
 * The edge that a path stands or falls with: a red link (of which most viewers may not know whether it says one person),
 * then an undecided one, then the match of identity data with the fewest bits, a document, a hit, a white link. Edges
 * that only say what belongs together are never it; a path of nothing else has none.
 */
export function weakestEdge({ nodes, edges }: Path): ShownEdge | null {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let weakest: { edge: ShownEdge; rank: number } | null = null;
  for (const edge of edges) {
    const rank = rankOf(edge, byId);
    if (rank !== null && (weakest === null || rank < weakest.rank)) weakest = { edge, rank };
  }
  return weakest?.edge ?? null;
}

/** Bits of a score lie within ±100. */
function rankOf(edge: ShownEdge, nodes: ReadonlyMap<string, GraphNode>): number | null {
  switch (edge.kind) {
    case 'JOINS': {
      const link = nodes.get(edge.from)?.link;
      if (link?.colour === 'YELLOW') return -1000;
      return link?.colour === 'WHITE' ? 3000 : -2000;
    }
    case 'MATCHES':
      return edge.bits ?? 2000;
    case 'SAME_DOCUMENT':
      return 1000;
    default:
      return null;
  }
}
