/**
 * All clusters computed from scratch and compared with those that are stored: the proof that computing touched
 * neighbourhoods only loses nothing. What differs is counted as drift and handed to the matcher to be computed anew.
 *
 * Detection may go on meanwhile: what seems to differ is looked at again, alone and in one transaction, before it counts.
 */
import { clusterEdges, type Veto } from '../../matching/cluster/index.ts';
import type { Graph, Transaction } from '../../store/index.ts';
import type { ClusterContext } from './biometric-vetoes.ts';
import { planClusters } from './recluster.ts';
import type { Seeds } from './surroundings.ts';

export interface ClusterCheck {
  /** Groups with any match edge, and the clusters that come of them. */
  groups: number;
  clusters: number;
  /** Clusters that were stored otherwise than they are computed: to be created, changed or ended. */
  drift: number;
  checkedAt: string;
}

export interface ClusterState {
  clusters: number;
  members: number;
  ambiguous: number;
  contradictions: number;
  /** Pairs of groups that are kept apart. */
  distinct: number;
  /** Place of the last change in the feed. */
  sequence: number;
  checkedAt: string | null;
  drift: number | null;
}

/** Groups looked at again together. */
const PAGE = 500;

export async function clusterState(graph: Graph): Promise<ClusterState> {
  const [row] = await graph.read((tx) => tx.run<ClusterState>('detector/cluster-state'));
  return row as ClusterState;
}

/** Writes what it found beside the feed, and outbox events for what drifted. */
export async function checkClusters(
  graph: Graph,
  context: ClusterContext,
  newId: () => string,
  now: string,
): Promise<ClusterCheck> {
  const { groups, clusters, suspects } = await compareAll(graph);
  let drift = 0;
  const events: { id: string; around: readonly string[]; clusterIds: readonly string[] }[] = [];
  for (let at = 0; at < Math.max(suspects.groupIds.length, suspects.clusterIds.length); at += PAGE) {
    const seeds = {
      groupIds: suspects.groupIds.slice(at, at + PAGE),
      clusterIds: suspects.clusterIds.slice(at, at + PAGE),
    };
    const differing = await graph.read((tx) => differenceAt(tx, context, seeds, now));
    if (differing === 0) continue;
    drift += differing;
    events.push({ id: newId(), around: seeds.groupIds, clusterIds: seeds.clusterIds });
  }
  const check = { groups, clusters, drift, checkedAt: now };
  await graph.write(async (tx) => {
    await tx.run('detector/write-cluster-check', { properties: check });
    if (events.length > 0) await tx.run('detector/raise-recluster', { rows: events, at: now });
  });
  return check;
}

async function compareAll(graph: Graph): Promise<{ groups: number; clusters: number; suspects: Seeds }> {
  const names = new Map<string, string>();
  const edges = new Map<string, { a: string; b: string; bits: number }>();
  type Row = { a: string; aName: string; b: string; bName: string; bits: number };
  for await (const { a, aName, b, bName, bits } of graph.stream<Row>('detector/scan-cluster-edges')) {
    names.set(a, aName).set(b, bName);
    const edge = a < b ? { a, b, bits } : { a: b, b: a, bits };
    const key = `${edge.a}|${edge.b}`;
    if ((edges.get(key)?.bits ?? Number.NEGATIVE_INFINITY) < bits) edges.set(key, edge);
  }
  const vetoes: Veto[] = [];
  for await (const veto of graph.stream<Veto>('detector/scan-distinct')) vetoes.push(veto);
  const stored: { id: string; groupIds: string[]; members: string[] }[] = [];
  for await (const row of graph.stream<(typeof stored)[number]>('detector/scan-clusters')) stored.push(row);

  const nodes = [...names].map(([id, name]) => ({ id, name }));
  const { clusters } = clusterEdges({ nodes, edges: [...edges.values()], vetoes });
  const keyOf = (members: readonly string[]) => [...members].sort().join(' ');
  const computed = new Set(clusters.map(({ members }) => keyOf(members)));
  const held = new Set(stored.map(({ members }) => keyOf(members)));
  const groupIds = new Set<string>();
  const clusterIds: string[] = [];
  for (const { members } of clusters)
    if (!held.has(keyOf(members))) for (const member of members) groupIds.add(member);
  for (const { id, groupIds: written, members } of stored) {
    if (computed.has(keyOf(members)) && keyOf(written) === keyOf(members)) continue;
    clusterIds.push(id);
    for (const member of members) groupIds.add(member);
  }
  return {
    groups: names.size,
    clusters: clusters.length,
    suspects: { groupIds: [...groupIds].sort(), clusterIds: clusterIds.sort() },
  };
}

async function differenceAt(
  tx: Transaction,
  context: ClusterContext,
  seeds: Seeds,
  now: string,
): Promise<number> {
  let made = 0;
  const { clusters, succession } = await planClusters(tx, context, seeds, () => `new ${++made}`, now);
  return clusters.length + succession.ended.length;
}
