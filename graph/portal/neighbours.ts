/**
 * Neighbours of nodes as one viewer sees them: edges are read in pages, what is hidden is left out, and reading goes on
 * until enough visible ones are found. So a page is full, and "more" true, only because of what may be seen
 * (Regulation (EU) 2019/817 Art 9(4), 26; design: also in counts and expansion).
 */
import { EDGE_KINDS, type EdgeKind, type GraphNode, NODE_KINDS, type NodeKind } from './facts.ts';
import { type EdgeRow, type ShownEdge, shownEdge } from './shown.ts';
import type { Sight } from './sight.ts';

export interface Neighbour {
  node: GraphNode;
  edge: ShownEdge;
  /** Position for a cursor. */
  at: string;
}

export interface Neighbours {
  found: Neighbour[];
  /** True when a further visible neighbour stands behind the last one found. */
  more: boolean;
}

export interface ExpandOptions {
  kinds?: readonly EdgeKind[];
  /** Visible neighbours a node. */
  limit: number;
  /** Position behind which to begin. */
  after?: string;
}

/** Rows read at once: few for many nodes, many for a hub of which little is visible. */
const FIRST_PAGE = 60;
const NEXT_PAGE = 1000;
const NODES_A_QUERY = 200;

const QUERIES: Record<NodeKind, string> = {
  RECORD: 'portal/expand-records',
  IDENTITY: 'portal/expand-identities',
  DOCUMENT: 'portal/expand-documents',
  TEMPLATE: 'portal/expand-templates',
  GROUP: 'portal/expand-groups',
  LINK: 'portal/expand-links',
};

interface Walk {
  node: GraphNode;
  after: string;
  open: boolean;
  found: Neighbour[];
}

/** Neighbours of every one of `nodes`, all of them visible, in the order of kind of edge and id. */
export async function expand(
  sight: Sight,
  nodes: readonly GraphNode[],
  { kinds = EDGE_KINDS, limit, after = '' }: ExpandOptions,
): Promise<Map<string, Neighbours>> {
  const walks = nodes.map((node): Walk => ({ node, after, open: true, found: [] }));
  let page = Math.max(FIRST_PAGE, nodes.length === 1 ? limit + 1 : 0);
  for (let open = walks; open.length > 0; open = walks.filter((walk) => walk.open)) {
    for (const kind of NODE_KINDS) {
      const ofKind = open.filter((walk) => walk.node.kind === kind);
      for (let start = 0; start < ofKind.length; start += NODES_A_QUERY)
        await step(sight, kind, ofKind.slice(start, start + NODES_A_QUERY), kinds, page, limit);
    }
    page = NEXT_PAGE;
  }
  return new Map(
    walks.map(({ node, found }) => [node.id, { found: found.slice(0, limit), more: found.length > limit }]),
  );
}

async function step(
  sight: Sight,
  kind: NodeKind,
  walks: readonly Walk[],
  kinds: readonly EdgeKind[],
  page: number,
  limit: number,
): Promise<void> {
  const rows = await sight.run<EdgeRow>(QUERIES[kind], {
    nodes: walks.map(({ node, after }) => ({ id: node.id, after })),
    kinds,
    limit: page,
  });
  const seen = await sight.nodes(rows.map((row) => ({ id: row.toId, kind: row.toKind })));
  const byId = new Map(walks.map((walk) => [walk.node.id, walk]));
  const visible = await visibleEdges(sight, rows, byId, seen);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const walk = byId.get(row.fromId) as Walk;
    counts.set(row.fromId, (counts.get(row.fromId) ?? 0) + 1);
    walk.after = row.at;
    const node = seen.get(row.toId);
    if (node !== undefined && visible.has(row) && walk.found.length <= limit)
      walk.found.push({ node, edge: shownEdge(row, walk.node, node), at: row.at });
  }
  for (const walk of walks)
    walk.open = (counts.get(walk.node.id) ?? 0) === page && walk.found.length <= limit;
}

/** Edges whose far end is seen; of match edges those that may be seen themselves. */
async function visibleEdges(
  sight: Sight,
  rows: readonly EdgeRow[],
  walks: ReadonlyMap<string, Walk>,
  seen: ReadonlyMap<string, GraphNode>,
): Promise<Set<EdgeRow>> {
  const plain = new Set<EdgeRow>();
  const matches: EdgeRow[] = [];
  for (const row of rows)
    if (seen.has(row.toId)) {
      if (row.edge === null) plain.add(row);
      else matches.push(row);
    }
  const answers = await sight.matches(
    matches.map((row) => ({
      a: (walks.get(row.fromId) as Walk).node,
      b: seen.get(row.toId) as GraphNode,
    })),
  );
  for (const [index, row] of matches.entries()) if (answers[index]) plain.add(row);
  return plain;
}
