/**
 * The statistical cluster around a node, as one viewer sees it, with how it came together. It is computed from the edges
 * and vetoes that this viewer may see, by the function that computes the stored ones: what is hidden takes no part, so that
 * neither members nor numbers tell of it. Who may see all of it finds the stored cluster (Regulation (EU) 2019/817
 * Art 9(4), 26; design: never a person, never a colour).
 */
import { maySeeClusters } from '../access/index.ts';
import { evidenceOf, type GroupRow, surroundingsOf } from '../detector/index.ts';
import { type ChangeKind, type Clustering, clusterEdges, JOIN_BITS } from '../matching/cluster/index.ts';
import type { GraphNode } from './facts.ts';
import { type ShownNode, shownNode } from './shown.ts';
import type { Sight } from './sight.ts';

export interface StoredCluster {
  id: string;
  version: number;
  state: 'CURRENT' | 'MERGED' | 'DISSOLVED';
  createdAt: string;
  changedAt: string;
}

export interface ClusterEdge {
  /** Of the match edge between two identities: the key of its explanation. */
  key: string;
  a: string;
  b: string;
  bits: number;
}

/** Sets of identity groups by id; bits are log2 odds that both sides are one person. */
export interface ClusterView {
  /** The published cluster, for those who may follow clusters. */
  cluster: StoredCluster | null;
  /** Members; the group of the node alone where it is in no cluster, none where its identity is a misused one. */
  members: string[];
  weakest: number | null;
  average: number | null;
  /** How it came together, in the order of the joins. */
  joins: { one: string[]; two: string[]; bits: number; strongest: ClusterEdge }[];
  /** Every edge between members, the strongest first. */
  edges: ClusterEdge[];
  /** What would have joined, were it not held apart. */
  refusals: Clustering['refusals'];
  ambiguities: Clustering['ambiguities'];
  contradictions: Clustering['contradictions'];
  /** The groups that are named anywhere above. */
  nodes: ShownNode[];
  /** Bits from which edges count: above even odds where too many groups hang together by weaker ones. */
  threshold: number;
}

export interface ClusterChange {
  sequence: number;
  at: string;
  kind: ChangeKind | 'AMBIGUOUS' | 'CONTRADICTION' | 'RESOLVED';
  clusterId: string | null;
  version: number | null;
  groupIds: string[];
  otherIds: string[];
  reason: string | null;
  candidates: string[][] | null;
}

/** Whether the viewer may follow the published clusters: decided by the rights alone, whatever clusters there are. */
export async function followsClusters(sight: Sight): Promise<boolean> {
  const rows = await sight.run<{ profile: string }>('sources/list-systems', {});
  const systems = rows.map((row) => (JSON.parse(row.profile) as { code: string }).code);
  return maySeeClusters(sight.viewer, systems);
}

/** @param node a record, identity, document, template or group that the viewer sees */
export async function clusterAround(sight: Sight, node: GraphNode): Promise<ClusterView | undefined> {
  const { groupId } = node;
  if (groupId === null) return undefined;
  if (node.kind === 'IDENTITY' && node.shown.category === 'MISUSED') return NOTHING;
  const { around, nodes } = await visibleAround(sight, groupId);
  if (!nodes.has(groupId)) return undefined;
  const found = clusterEdges(evidenceOf(around), around.parts);
  const own = found.clusters.find((cluster) => cluster.members.includes(groupId));
  const members = own?.members ?? [groupId];
  const inside = new Set(members);
  const edges = around.edges
    .map(({ key, a, b, bits }): ClusterEdge => ({ key, a, b, bits }))
    .sort((x, y) => y.bits - x.bits || (x.key < y.key ? -1 : 1));
  const edgeOf = new Map(
    edges.flatMap((edge) => [`${edge.a}|${edge.b}`, `${edge.b}|${edge.a}`].map((at) => [at, edge])),
  );
  const touches = (...ids: readonly string[][]) => ids.flat().some((id) => inside.has(id));
  const beside = {
    refusals: found.refusals.filter(({ one, two }) => touches(one, two)),
    ambiguities: found.ambiguities.filter(({ members: movers, candidates }) =>
      touches(movers, ...candidates.map((candidate) => candidate.members)),
    ),
    contradictions: found.contradictions.filter(({ a, b, c }) => touches([a, b, c])),
  };
  const named = new Set([
    ...members,
    ...beside.refusals.flatMap(({ one, two }) => [...one, ...two]),
    ...beside.ambiguities.flatMap((one) => [
      ...one.members,
      ...one.candidates.flatMap((each) => each.members),
    ]),
    ...beside.contradictions.flatMap(({ a, b, c }) => [a, b, c]),
  ]);
  const published =
    own !== undefined && (await followsClusters(sight))
      ? await sight.run<{ cluster: StoredCluster }>('portal/cluster-of-group', { groupId })
      : [];
  return {
    cluster: published[0]?.cluster ?? null,
    members,
    weakest: own?.weakest ?? null,
    average: own?.average ?? null,
    joins: (own?.joins ?? []).map(({ strongest: { a, b }, ...join }) => ({
      ...join,
      strongest: edgeOf.get(`${a}|${b}`) as ClusterEdge,
    })),
    edges: edges.filter(({ a, b }) => inside.has(a) && inside.has(b)),
    ...beside,
    nodes: [...named].flatMap((id) => {
      const group = nodes.get(id);
      return group === undefined ? [] : [shownNode(group, 'FULL')];
    }),
    threshold: around.parts.find((part) => part.members.includes(groupId))?.threshold ?? JOIN_BITS,
  };
}

/** A published cluster; an id that went into another leads to that one. */
export async function clusterById(sight: Sight, id: string): Promise<ClusterView | undefined> {
  if (!(await followsClusters(sight))) return undefined;
  const [row] = await sight.run<{ cluster: StoredCluster; groupId: string | null }>('portal/read-cluster', {
    id,
  });
  if (row === undefined) return undefined;
  if (row.groupId === null) return { ...NOTHING, cluster: row.cluster };
  const group = (await sight.nodes([{ id: row.groupId, kind: 'GROUP' }])).get(row.groupId);
  return group === undefined ? undefined : await clusterAround(sight, group);
}

/** Changes in the order of their commits, behind the place `after`; call it for those who follow clusters only. */
export async function clusterChanges(
  sight: Sight,
  { after, limit, id }: { after: number; limit: number; id?: string },
): Promise<ClusterChange[]> {
  type Row = { change: Omit<ClusterChange, 'candidates'> & { candidates: string | null } };
  const rows =
    id === undefined
      ? await sight.run<Row>('portal/cluster-changes', { after, limit })
      : await sight.run<Row>('portal/changes-of-cluster', { id, after, limit });
  return rows.map(({ change }) => ({
    ...change,
    candidates: change.candidates === null ? null : (JSON.parse(change.candidates) as string[][]),
  }));
}

const NOTHING: ClusterView = {
  ...{ cluster: null, members: [], weakest: null, average: null, joins: [], edges: [] },
  ...{ refusals: [], ambiguities: [], contradictions: [], nodes: [], threshold: JOIN_BITS },
};

/** The part around a group, read over what the viewer sees: only its visible edges and vetoes. */
async function visibleAround(sight: Sight, start: string) {
  const nodes = await sight.nodes([{ id: start, kind: 'GROUP' }]);
  const read = async (groupIds: string[]) => {
    const rows = await sight.run<GroupRow>('detector/cluster-surroundings', {
      groupIds: groupIds.filter((id) => nodes.has(id)),
    });
    const others = rows.flatMap(({ edges, vetoes }) => [...edges, ...vetoes].map(({ other }) => other));
    for (const [id, node] of await sight.nodes(
      [...new Set(others)].filter((id) => !nodes.has(id)).map((id) => ({ id, kind: 'GROUP' as const })),
    ))
      nodes.set(id, node);
    const visible = await visiblePairs(sight, rows, nodes);
    return rows.map((row): GroupRow => {
      const sees = ({ other }: { other: string }) => visible.has(`${row.id}|${other}`);
      return { ...row, edges: row.edges.filter(sees), vetoes: row.vetoes.filter(sees), cluster: null };
    });
  };
  return { around: await surroundingsOf(read, [start]), nodes };
}

async function visiblePairs(
  sight: Sight,
  rows: readonly GroupRow[],
  ends: ReadonlyMap<string, GraphNode>,
): Promise<Set<string>> {
  const pairs = rows.flatMap(({ id, edges, vetoes }) =>
    [...new Set([...edges, ...vetoes].map(({ other }) => other))].flatMap((other) => {
      const [a, b] = [ends.get(id), ends.get(other)];
      return a === undefined || b === undefined ? [] : [{ a, b, key: `${id}|${other}` }];
    }),
  );
  const seen = await sight.matches(pairs);
  // What the viewer is to judge first takes no part either: a join would tell what scores say of it.
  const covered = await sight.covers(pairs);
  return new Set(pairs.filter((_, at) => seen[at] && !covered[at]).map(({ key }) => key));
}
