/**
 * The parts of the graph of match edges that a change touches (`graph/matching/cluster`), read around the groups where it
 * began: each part whole, and with every stored cluster all of its members, so that computing these again gives what
 * computing everything gives.
 */
import { type Evidence, type Part, partsOf, type Veto } from '../../matching/cluster/index.ts';
import type { Transaction } from '../../store/index.ts';

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

/** Of two groups the strongest edge between any identity of the one and any of the other; the smaller id first. */
export interface GroupEdge {
  a: string;
  b: string;
  bits: number;
  key: string;
  model: string;
}

export interface Surroundings {
  groups: ReadonlyMap<string, GroupRow>;
  clusters: ReadonlyMap<string, StoredCluster>;
  edges: readonly GroupEdge[];
  parts: readonly Part[];
}

type ReadGroups = (groupIds: string[]) => Promise<GroupRow[]>;

export async function readSurroundings(
  tx: Transaction,
  { groupIds, clusterIds }: Seeds,
): Promise<Surroundings> {
  const given =
    clusterIds.length === 0
      ? []
      : await tx.run<{ cluster: StoredCluster }>('detector/clusters-by-id', { ids: clusterIds });
  return await surroundingsOf(
    (ids) => tx.run<GroupRow>('detector/cluster-surroundings', { groupIds: ids }),
    groupIds,
    given.map(({ cluster }) => cluster),
  );
}

/**
 * @param read gives the groups asked for that are there, with their edges and vetoes; asked for each group once
 * @param given clusters whose members belong to it, whether or not any of them is left
 */
export async function surroundingsOf(
  read: ReadGroups,
  groupIds: readonly string[],
  given: readonly StoredCluster[] = [],
  most?: number,
): Promise<Surroundings> {
  const rows = new Map<string, GroupRow>();
  const asked = new Set<string>();
  const wanted = new Set(groupIds);
  const clusters = new Map<string, StoredCluster>();
  const take = (cluster: StoredCluster) => {
    clusters.set(cluster.id, cluster);
    for (const member of cluster.groupIds) wanted.add(member);
  };
  for (const cluster of given) take(cluster);
  for (;;) {
    const edges = strongestEdges(rows.values());
    // Of what was not read yet only edges are known: a part may still grow, and with it its threshold.
    const parts = partsOf(edges, most).filter(({ members }) => members.some((member) => wanted.has(member)));
    const around = new Set([...wanted, ...parts.flatMap(({ members }) => members)]);
    const next = [...around.difference(asked)];
    if (next.length === 0) {
      const before = wanted.size;
      for (const id of around) {
        const cluster = rows.get(id)?.cluster;
        if (cluster) take(cluster);
      }
      if (wanted.size > before) continue;
      const groups = new Map([...rows].filter(([id]) => around.has(id)));
      const inside = ({ a, b }: GroupEdge) => groups.has(a) && groups.has(b);
      return { groups, clusters, edges: edges.filter(inside), parts };
    }
    for (const id of next) asked.add(id);
    for (const row of await read(next)) rows.set(row.id, row);
  }
}

function strongestEdges(rows: Iterable<GroupRow>): GroupEdge[] {
  const edges = new Map<string, GroupEdge>();
  for (const row of rows)
    for (const { other, bits, key, model } of row.edges) {
      const [a, b] = row.id < other ? [row.id, other] : [other, row.id];
      const known = edges.get(`${a}|${b}`);
      if (known !== undefined && (known.bits > bits || (known.bits === bits && known.key <= key))) continue;
      edges.set(`${a}|${b}`, { a, b, bits, key, model });
    }
  return [...edges.values()];
}

/** What clusters are computed from; with other vetoes by biometrics than the stored ones where these are given. */
export function evidenceOf({ groups, edges }: Surroundings, biometric?: readonly Veto[]): Evidence {
  const vetoes: Veto[] = [...(biometric ?? [])];
  for (const row of groups.values())
    for (const { other, reason } of row.vetoes)
      if (row.id < other && groups.has(other) && (biometric === undefined || reason !== 'BIOMETRICS'))
        vetoes.push({ a: row.id, b: other, reason });
  return { nodes: [...groups.values()].map(({ id, name }) => ({ id, name })), edges, vetoes };
}
