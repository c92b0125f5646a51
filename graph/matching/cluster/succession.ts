/**
 * Which cluster of before a new one is, and what has changed: the contract under which the ids of clusters are published
 * (`docs/clusters.md`). A cluster keeps its id; when clusters merge, the oldest id wins; when one splits, its largest part
 * keeps the id, of parts as large the one that holds the oldest member.
 *
 * Ids of clusters and members are UUID v7: the smaller one is the older one.
 */

export interface PriorCluster {
  id: string;
  version: number;
  /** Those that it had when it was last written, also such as are gone since. */
  members: readonly string[];
}

export type ChangeKind = 'CREATED' | 'MERGED' | 'SPLIT' | 'GREW' | 'SHRANK' | 'DISSOLVED';

export interface Change {
  kind: ChangeKind;
  clusterId: string;
  /** Of the cluster after the change, from 1. */
  version: number;
  /** Members that came or left; all of them where the cluster was created or dissolved. */
  members: string[];
  /** MERGED: clusters that went into this one. SPLIT: those that left it. CREATED by a split: where it comes from. */
  others: string[];
}

export interface Succession {
  /** One for each new cluster, in their order. */
  clusters: { id: string; version: number; created: boolean; changed: boolean }[];
  /** Clusters that are no more, with the one that each went into, null where it dissolved. */
  ended: { id: string; into: string | null }[];
  /** In the order in which they are told: who follows them never finds a member in two clusters. */
  changes: Change[];
}

/**
 * @param prior clusters of before: all of which a member is among those that were computed anew
 * @param next members of each new cluster, two at least, disjoint
 * @param newId the next id for a cluster that is new
 */
export function succeed(
  prior: readonly PriorCluster[],
  next: readonly (readonly string[])[],
  newId: () => string,
): Succession {
  const before = [...prior].sort((x, y) => (x.id < y.id ? -1 : 1));
  const nextOf = new Map(next.flatMap((members, at) => members.map((member) => [member, at] as const)));
  const parts = before.map((cluster) =>
    Map.groupBy(
      cluster.members.filter((member) => nextOf.has(member)),
      (member) => nextOf.get(member) as number,
    ),
  );
  const heirs = parts.map(largestPart);
  const sources = next.map((_, at) => before.filter((_, i) => heirs[i] === at));
  const ids = sources.map(([oldest]) => oldest?.id ?? newId());

  const succession: Succession = { clusters: [], ended: [], changes: [] };
  for (const [at, members] of next.entries()) {
    const id = ids[at] as string;
    const [own, ...merged] = sources[at] as PriorCluster[];
    if (own === undefined) {
      const others = before.filter((_, i) => parts[i]?.has(at) === true).map((cluster) => cluster.id);
      succession.clusters.push({ id, version: 1, created: true, changed: true });
      succession.changes.push({
        ...{ kind: 'CREATED', clusterId: id, version: 1 },
        ...{ members: [...members].sort(), others },
      });
      continue;
    }
    const came = [...new Set(members).difference(new Set(own.members))].sort();
    const departures = [own, ...merged].flatMap((cluster) => departureFrom(cluster, at));
    const changed = came.length > 0 || departures.some((change) => change.clusterId === id);
    const version = changed ? own.version + 1 : own.version;
    succession.clusters.push({ id, version, created: false, changed });
    succession.changes.push(...departures);
    if (came.length > 0)
      succession.changes.push({
        ...{ kind: merged.length > 0 ? 'MERGED' : 'GREW', clusterId: id, version, members: came },
        others: merged.map((cluster) => cluster.id),
      });
    for (const cluster of merged) succession.ended.push({ id: cluster.id, into: id });
  }
  for (const [i, cluster] of before.entries()) {
    if (heirs[i] !== undefined) continue;
    succession.ended.push({ id: cluster.id, into: null });
    succession.changes.push({
      ...{ kind: 'DISSOLVED', clusterId: cluster.id, version: cluster.version + 1 },
      ...{ members: [...cluster.members].sort(), others: [] },
    });
  }
  succession.changes.sort((p, q) => ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind));
  return succession;

  /** What a cluster loses to others, or altogether, while the new one at `at` goes on with the rest. */
  function departureFrom(cluster: PriorCluster, at: number): Change[] {
    const left = [...new Set(cluster.members).difference(new Set(next[at]))].sort();
    if (left.length === 0) return [];
    const others = [...(parts[before.indexOf(cluster)] as Map<number, string[]>).keys()]
      .filter((part) => part !== at)
      .map((part) => ids[part] as string)
      .sort();
    const kind = others.length > 0 ? 'SPLIT' : 'SHRANK';
    return [{ kind, clusterId: cluster.id, version: cluster.version + 1, members: left, others }];
  }
}

/** Members leave before they come; a cluster that went into another is at its end before what is left of it comes. */
const ORDER: readonly ChangeKind[] = ['SPLIT', 'SHRANK', 'DISSOLVED', 'MERGED', 'GREW', 'CREATED'];

/** The part with the most members, of those the one with the oldest; undefined where no member is in any cluster. */
function largestPart(parts: ReadonlyMap<number, readonly string[]>): number | undefined {
  const oldest = (members: readonly string[]) => [...members].sort()[0] as string;
  const [first] = [...parts].sort(([, x], [, y]) => y.length - x.length || (oldest(x) < oldest(y) ? -1 : 1));
  return first?.[0];
}
