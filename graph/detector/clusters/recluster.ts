/**
 * Clusters of the touched neighbourhood computed anew and written as the difference to what was stored, inside the
 * transaction of the change. The same graph gives the same clusters, so that doing it again writes nothing. Only the
 * matcher does it, one batch after the other: the feed has one order.
 */
import { type Clustering, clusterEdges, type Succession, succeed } from '../../matching/cluster/index.ts';
import type { Transaction } from '../../store/index.ts';
import { biometricVetoes, type ClusterContext, type DistinctRow } from './biometric-vetoes.ts';
import { type Finding, findingsOf } from './findings.ts';
import { evidenceOf, readSurroundings, type Seeds, type Surroundings } from './surroundings.ts';

/** What differs from the clusters as they are stored. */
export interface ClusterPlan {
  around: Surroundings;
  clustering: Clustering;
  succession: Succession;
  clusters: ClusterRow[];
  findings: { begun: Finding[]; ended: string[] };
  distinct: { written: DistinctRow[]; erased: { key: string; a: string }[] };
}

interface ClusterRow {
  id: string;
  at: string;
  properties: Record<string, unknown> & { groupIds: string[] };
}

/** @param newId ids for new clusters, the same ones again when the transaction is tried again */
export async function recluster(
  tx: Transaction,
  context: ClusterContext,
  seeds: Seeds,
  newId: () => string,
  now: string,
): Promise<ClusterPlan | undefined> {
  if (seeds.groupIds.length + seeds.clusterIds.length === 0) return undefined;
  const plan = await planClusters(tx, context, seeds, newId, now);
  await writePlan(tx, plan, now);
  return plan;
}

/** Reads only. */
export async function planClusters(
  tx: Transaction,
  context: ClusterContext,
  seeds: Seeds,
  newId: () => string,
  now: string,
): Promise<ClusterPlan> {
  const around = await readSurroundings(tx, seeds);
  const distinct = await biometricVetoes(
    tx,
    context,
    around.parts.map(({ members }) => members.filter((member) => around.groups.has(member))),
    now,
  );
  const clustering = clusterEdges(evidenceOf(around, distinct.vetoes), around.parts);
  const prior = [...around.clusters.values()];
  const succession = succeed(
    prior.map(({ id, version, groupIds }) => ({ id, version, members: groupIds })),
    clustering.clusters.map(({ members }) => members),
    newId,
  );
  const clusters = clustering.clusters.flatMap(({ members, weakest, average }, at): ClusterRow[] => {
    const { id, version, changed } = succession.clusters[at] as Succession['clusters'][number];
    const inside = new Set(members);
    const models = new Set<string>();
    for (const { a, b, model } of around.edges) if (inside.has(a) && inside.has(b)) models.add(model);
    const modelVersions = [...models].sort();
    const stored = around.clusters.get(id);
    const same =
      stored?.weakest === weakest &&
      stored.average === average &&
      stored.modelVersions.join(' ') === modelVersions.join(' ');
    const placed = members.every((member) => around.groups.get(member)?.cluster?.id === id);
    if (!changed && same && placed) return [];
    const facts = { weakest, average, modelVersions, changedAt: now };
    const head = { version, state: 'CURRENT', size: members.length, groupIds: [...members].sort() };
    return [{ id, at: now, properties: { ...head, ...facts } }];
  });
  return { around, clustering, succession, clusters, findings: findingsOf(clustering, around), distinct };
}

async function writePlan(tx: Transaction, plan: ClusterPlan, now: string): Promise<void> {
  const { around, clustering, succession, clusters, findings, distinct } = plan;
  const clusterOf = new Map<string, string>();
  for (const [at, { members }] of clustering.clusters.entries())
    for (const member of members) clusterOf.set(member, succession.clusters[at]?.id ?? '');
  const moved = [...around.groups.values()].flatMap(({ id, cluster }) => {
    const clusterId = clusterOf.get(id) ?? null;
    return cluster === null || cluster.id === clusterId ? [] : [{ groupId: id, clusterId }];
  });
  const changes = [
    ...succession.changes.map(({ kind, clusterId, version, members, others }) => ({
      ...{ kind, clusterId, version, groupIds: members, otherIds: others },
    })),
    ...findings.begun.map(({ properties }) => ({ ...properties, otherIds: [] })),
    ...(await endedFindings(tx, findings.ended)),
  ];
  const send = (query: string, rows: readonly unknown[], more = {}) =>
    rows.length === 0 ? [] : [tx.run(query, { rows, ...more })];
  // Sent together: the graph runs them in this order.
  await Promise.all([
    ...send('detector/erase-distinct', distinct.erased),
    ...send('detector/write-distinct', distinct.written),
    ...send('detector/place-groups', moved),
    ...send('detector/write-clusters', clusters),
    ...send('detector/end-clusters', succession.ended, { at: now }),
    ...send('detector/write-cluster-findings', findings.begun),
    ...send('detector/write-cluster-changes', changes, { at: now }),
  ]);
}

async function endedFindings(tx: Transaction, keys: readonly string[]) {
  if (keys.length === 0) return [];
  const rows = await tx.run<{ kind: string; groupIds: string[] }>('detector/erase-cluster-findings', {
    keys,
  });
  return rows.map(({ kind, groupIds }) => ({ kind: 'RESOLVED', reason: kind, groupIds, otherIds: [] }));
}
