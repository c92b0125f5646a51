/**
 * The neighbourhood that a change touches, as far as it can change a cluster: the groups given, what joining edges lead to
 * from them, and the members of their clusters. A part that no joining edge leaves is computed whole, so that computing the
 * touched ones again gives what computing everything gives (`graph/matching/cluster`).
 */
import { type Evidence, JOIN_BITS, type Veto } from '../../matching/cluster/index.ts';
import type { Transaction } from '../../store/index.ts';

/** Groups read at most for one batch: parts are small (36 of 42,708 at most, measured); more is cut and met by the check. */
const MOST_GROUPS = 20_000;

/** Where a change began; ids of clusters for those of which no member may be left. */
export interface Seeds {
  groupIds: readonly string[];
  clusterIds: readonly string[];
}

export interface StoredCluster {
  id: string;
  version: number;
  /** Members when it was last written, also such as are gone since. */
  groupIds: string[];
  weakest: number;
  average: number;
  modelVersions: string[];
}

export interface StoredEdge {
  other: string;
  bits: number;
  /** Key of the match edge between two identities, for its explanation. */
  key: string;
  model: string;
}

export interface GroupRow {
  id: string;
  name: string;
  edges: StoredEdge[];
  vetoes: { other: string; reason: Veto['reason'] }[];
  cluster: StoredCluster | null;
  findings: string[];
}

export interface Surroundings {
  groups: ReadonlyMap<string, GroupRow>;
  clusters: ReadonlyMap<string, StoredCluster>;
  /** False where the bound was met: what lies behind it was not read. */
  complete: boolean;
}

export async function readSurroundings(tx: Transaction, seeds: Seeds): Promise<Surroundings> {
  const groups = new Map<string, GroupRow>();
  const clusters = new Map<string, StoredCluster>();
  const wanted = new Set(seeds.groupIds);
  if (seeds.clusterIds.length > 0)
    for (const { cluster } of await tx.run<{ cluster: StoredCluster }>('detector/clusters-by-id', {
      ids: seeds.clusterIds,
    }))
      take(cluster);
  let complete = true;
  for (let asked = [...wanted]; asked.length > 0; ) {
    const rows = await tx.run<GroupRow>('detector/cluster-surroundings', { groupIds: asked });
    const before = new Set(wanted);
    for (const row of rows) groups.set(row.id, row);
    for (const row of rows) {
      if (row.cluster !== null) take(row.cluster);
      for (const { other, bits } of row.edges) {
        if (bits < JOIN_BITS || wanted.has(other)) continue;
        if (wanted.size < MOST_GROUPS) wanted.add(other);
        else complete = false;
      }
    }
    asked = [...wanted.difference(before)];
  }
  return { groups, clusters, complete };

  function take(cluster: StoredCluster) {
    clusters.set(cluster.id, cluster);
    for (const member of cluster.groupIds) wanted.add(member);
  }
}

/** Of two groups the strongest edge between any identity of the one and any of the other. */
export function strongestEdges(
  groups: ReadonlyMap<string, GroupRow>,
): Map<string, { a: string; b: string; bits: number; key: string; model: string }> {
  const edges = new Map<string, { a: string; b: string; bits: number; key: string; model: string }>();
  for (const row of groups.values())
    for (const { other, bits, key, model } of row.edges) {
      if (row.id > other || !groups.has(other)) continue;
      const pair = `${row.id}|${other}`;
      const known = edges.get(pair);
      if (known !== undefined && (known.bits > bits || (known.bits === bits && known.key <= key))) continue;
      edges.set(pair, { a: row.id, b: other, bits, key, model });
    }
  return edges;
}

export function evidenceOf(
  groups: ReadonlyMap<string, GroupRow>,
  edges: Iterable<{ a: string; b: string; bits: number }>,
  further: readonly Veto[] = [],
): Evidence {
  const vetoes: Veto[] = [...further];
  for (const row of groups.values())
    for (const { other, reason } of row.vetoes)
      if (row.id < other && groups.has(other)) vetoes.push({ a: row.id, b: other, reason });
  return {
    nodes: [...groups.values()].map(({ id, name }) => ({ id, name })),
    edges: [...edges],
    vetoes,
  };
}
