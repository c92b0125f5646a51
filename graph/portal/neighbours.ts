/**
 * Neighbours of nodes as one viewer sees them: edges are read in pages, what is hidden is left out, and reading goes on
 * until enough visible ones are found. So a page is full, and "more" true, only because of what may be seen
 * (Regulation (EU) 2019/817 Art 9(4), 26; design: also in counts and expansion).
 */
import { EDGE_KINDS, type EdgeKind, type GraphNode, NODE_KINDS, type NodeKind } from './facts.ts';
import { coveredEdge, type EdgeRow, type ShownEdge, shownEdge } from './shown.ts';
import type { Sight } from './sight.ts';

export interface Neighbour<N = GraphNode, E = ShownEdge> {
  node: N;
  edge: E;
  /** Position for a cursor. */
  at: string;
}

export interface Neighbours<N = GraphNode, E = ShownEdge> {
  found: Neighbour<N, E>[];
  /** True when a further visible neighbour stands behind the last one found. */
  more: boolean;
}

export interface Page<K = EdgeKind> {
  kinds: readonly K[];
  /** Visible neighbours a node. */
  limit: number;
  /** Position behind which to begin. */
  after: string;
}

/** A form of the graph: where its edges are read, and what a viewer sees of the rows. */
export interface Form<R extends { fromId: string; at: string }, N, E> {
  queries: Readonly<Record<NodeKind, string>>;
  /** The rows that the viewer sees, each with what it leads to. */
  see(
    sight: Sight,
    rows: readonly R[],
    from: ReadonlyMap<string, GraphNode>,
  ): Promise<Map<R, { node: N; edge: E }>>;
}

/** Rows read at once: few for many nodes, many for a hub of which little is visible. */
const FIRST_PAGE = 60;
const NEXT_PAGE = 1000;
const NODES_A_QUERY = 200;

export const QUERIES = {
  RECORD: 'portal/expand-records',
  IDENTITY: 'portal/expand-identities',
  DOCUMENT: 'portal/expand-documents',
  TEMPLATE: 'portal/expand-templates',
  GROUP: 'portal/expand-groups',
  LINK: 'portal/expand-links',
} as const satisfies Record<NodeKind, string>;

interface Walk<N, E> {
  node: GraphNode;
  after: string;
  open: boolean;
  found: Neighbour<N, E>[];
}

/** Neighbours of every one of `nodes`, all of them visible, in the order of kind of edge and id. */
export async function readNeighbours<R extends { fromId: string; at: string }, N, E, K>(
  sight: Sight,
  nodes: readonly GraphNode[],
  form: Form<R, N, E>,
  { kinds, limit, after }: Page<K>,
): Promise<Map<string, Neighbours<N, E>>> {
  const walks = nodes.map((node): Walk<N, E> => ({ node, after, open: true, found: [] }));
  let page = Math.max(FIRST_PAGE, nodes.length === 1 ? limit + 1 : 0);
  const step = async (kind: NodeKind, some: Walk<N, E>[]) => {
    const rows = await sight.run<R>(form.queries[kind], {
      nodes: some.map((walk) => ({ id: walk.node.id, after: walk.after })),
      ...{ kinds, limit: page },
    });
    const byId = new Map(some.map((walk) => [walk.node.id, walk]));
    const visible = await form.see(sight, rows, new Map(some.map(({ node }) => [node.id, node])));
    const counts = new Map<string, number>();
    for (const row of rows) {
      const walk = byId.get(row.fromId) as Walk<N, E>;
      counts.set(row.fromId, (counts.get(row.fromId) ?? 0) + 1);
      walk.after = row.at;
      const seen = visible.get(row);
      if (seen !== undefined && walk.found.length <= limit) walk.found.push({ ...seen, at: row.at });
    }
    for (const walk of some)
      walk.open = (counts.get(walk.node.id) ?? 0) === page && walk.found.length <= limit;
  };
  for (let open = walks; open.length > 0; open = walks.filter((walk) => walk.open)) {
    for (const kind of NODE_KINDS) {
      const ofKind = open.filter((walk) => walk.node.kind === kind);
      for (let start = 0; start < ofKind.length; start += NODES_A_QUERY)
        await step(kind, ofKind.slice(start, start + NODES_A_QUERY));
    }
    page = NEXT_PAGE;
  }
  return new Map(
    walks.map(({ node, found }) => [node.id, { found: found.slice(0, limit), more: found.length > limit }]),
  );
}

/** Neighbours with links as nodes of their own. */
export async function expand(
  sight: Sight,
  nodes: readonly GraphNode[],
  { kinds = EDGE_KINDS, limit, after = '' }: Partial<Page> & Pick<Page, 'limit'>,
): Promise<Map<string, Neighbours>> {
  return await readNeighbours(sight, nodes, PLAIN, { kinds, limit, after });
}

const PLAIN: Form<EdgeRow, GraphNode, ShownEdge> = {
  queries: QUERIES,
  async see(sight, rows, from) {
    const seen = await sight.nodes(rows.map((row) => ({ id: row.toId, kind: row.toKind })));
    const visible = await visibleEdges(sight, rows, from, seen);
    return new Map(
      [...visible].map(([row, edge]) => {
        const node = seen.get(row.toId) as GraphNode;
        const start = from.get(row.fromId) as GraphNode;
        return [row, { node, edge: shownEdge({ kind: row.kind, edge }, start, node) }];
      }),
    );
  },
};

/** Edges whose far end is seen, of match edges those that may be seen themselves, with what is told of each. */
export async function visibleEdges<R extends Pick<EdgeRow, 'fromId' | 'toId' | 'edge'>>(
  sight: Sight,
  rows: readonly R[],
  from: ReadonlyMap<string, GraphNode>,
  seen: ReadonlyMap<string, GraphNode>,
): Promise<Map<R, EdgeRow['edge']>> {
  const open = rows.filter((row) => seen.has(row.toId));
  const matches = open.filter((row) => row.edge !== null);
  const ends = matches.map((row) => ({
    a: from.get(row.fromId) as GraphNode,
    b: seen.get(row.toId) as GraphNode,
  }));
  const answers = await sight.matches(ends);
  const covers = await sight.covers(ends);
  const hidden = new Set(matches.filter((_, index) => !answers[index]));
  const covered = new Set(matches.filter((_, index) => covers[index]));
  return new Map(
    open.flatMap((row) => {
      if (hidden.has(row)) return [];
      return [[row, covered.has(row) && row.edge !== null ? coveredEdge(row.edge) : row.edge]];
    }),
  );
}
