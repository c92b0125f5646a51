/**
 * Nodes by id with the visible edges among them, links folded; and how many neighbours a node has. What is not visible
 * is absent in the one and not counted in the other (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { type FoldedKind, type FoldedNode, type GraphNode, NODE_KINDS, type NodeKind } from './facts.ts';
import {
  expandFolded,
  type FoldedEdge,
  foldedNode,
  isStub,
  linkEdge,
  plainEdge,
  type ShownFoldedNode,
  stubOf,
} from './folded.ts';
import { visibleEdges } from './neighbours.ts';
import type { EdgeRow } from './shown.ts';
import type { Sight } from './sight.ts';

/** Neighbours counted of one node; more make the answer `capped`. */
const COUNTED = 1_000;

export interface Degrees {
  kinds: Record<string, number>;
  colours: Record<string, number>;
  systems: Record<string, number>;
  capped: boolean;
}

export async function degreesOf(sight: Sight, node: GraphNode): Promise<Degrees> {
  const { found = [], more = false } =
    (await expandFolded(sight, [node], { limit: COUNTED })).get(node.id) ?? {};
  const degrees: Degrees = { kinds: {}, colours: {}, systems: {}, capped: more };
  const count = (counts: Record<string, number>, key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const { node: other, edge } of found) {
    count(degrees.kinds, edge.kind);
    if (edge.colour !== undefined) count(degrees.colours, edge.colour);
    if (other.system !== null) count(degrees.systems, other.system);
  }
  return degrees;
}

export interface Among {
  nodes: ShownFoldedNode[];
  edges: FoldedEdge[];
}

interface AmongRow {
  fromId: string;
  kind: FoldedKind;
  toId: string;
  edge: EdgeRow['edge'];
}

/** @param ids of any nodes; a link stands for the groups that it joins, a stub comes with the group it hangs on */
export async function nodesAmong(
  sight: Sight,
  ids: readonly string[],
  { stubs }: { stubs: boolean },
): Promise<Among> {
  const asked = await sight.nodes(ids.flatMap((id) => (isStub(id) ? [] : [{ id }])));
  const links = [...asked.values()].filter((node) => node.kind === 'LINK');
  const nodes = new Map([...asked].filter(([, node]) => node.kind !== 'LINK'));
  if (links.length > 0) {
    const rows = await sight.run<{ groupId: string }>('portal/groups-of-links', {
      linkIds: links.map((link) => link.id),
    });
    const groups = await sight.nodes(rows.map((row) => ({ id: row.groupId, kind: 'GROUP' as const })));
    for (const [id, node] of groups) nodes.set(id, node);
  }
  const plain = await plainEdges(sight, nodes);
  const folded = await linkEdges(sight, nodes, stubs);
  return {
    nodes: [...nodes.values(), ...folded.stubs].map(foldedNode),
    edges: [...plain, ...folded.edges],
  };
}

export async function plainEdges(sight: Sight, nodes: ReadonlyMap<string, GraphNode>): Promise<FoldedEdge[]> {
  const lists: Record<NodeKind, string[]> = {
    ...{ RECORD: [], IDENTITY: [], DOCUMENT: [], TEMPLATE: [], GROUP: [], LINK: [] },
  };
  for (const node of nodes.values()) lists[node.kind].push(node.id);
  for (const kind of NODE_KINDS) lists[kind].sort();
  const rows = await sight.run<AmongRow>('portal/edges-among', {
    ...{ records: lists.RECORD, identities: lists.IDENTITY, documents: lists.DOCUMENT },
    ...{ templates: lists.TEMPLATE, groups: lists.GROUP },
  });
  return [...(await visibleEdges(sight, rows, nodes, nodes))].map(([{ kind, fromId, toId }, edge]) =>
    plainEdge({ kind, edge }, nodes.get(fromId) as GraphNode, nodes.get(toId) as GraphNode),
  );
}

async function linkEdges(
  sight: Sight,
  nodes: ReadonlyMap<string, GraphNode>,
  stubs: boolean,
): Promise<{ edges: FoldedEdge[]; stubs: FoldedNode[] }> {
  const groups = [...nodes.values()].filter((node) => node.kind === 'GROUP');
  const links = [...(await sight.linksOf(groups.map((group) => group.id))).values()].flat();
  const visible = links.flatMap((link) => {
    const visibility = sight.linkVisibility(link);
    return visibility === 'HIDDEN' ? [] : [{ link, visibility }];
  });
  const outside = visible.filter(({ link }) => !nodes.has(link.otherId));
  const seen = stubs
    ? await sight.nodes(outside.map(({ link }) => ({ id: link.otherId, kind: 'GROUP' as const })))
    : new Map<string, GraphNode>();
  const edges = new Map<string, FoldedEdge>();
  const made: FoldedNode[] = [];
  for (const { link, visibility } of visible) {
    const one = nodes.get(link.groupId) as GraphNode;
    const two = nodes.get(link.otherId) as FoldedNode | undefined;
    if (two !== undefined) edges.set(link.id, linkEdge(link, visibility, { ...one, kind: 'GROUP' }, two));
    else if (stubs && !seen.has(link.otherId)) {
      const stub = stubOf(link, link.systems[link.groupId < link.otherId ? 1 : 0]);
      made.push(stub);
      edges.set(link.id, linkEdge(link, visibility, { ...one, kind: 'GROUP' }, stub));
    }
  }
  return { edges: [...edges.values()], stubs: made };
}
