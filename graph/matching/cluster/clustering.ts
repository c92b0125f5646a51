/**
 * Clusters over stored match edges: agglomeration by average linkage under vetoes (matching rules §4).
 *
 * The two clusters with the highest average of bits between them join first, as long as the average speaks for one person
 * and no veto stands between them. A pair without a stored edge counts with the floor below which none is stored, so that
 * two fair edges do not chain strangers. What fits two clusters that contradict each other, within `AMBIGUOUS_BITS`, joins
 * neither.
 *
 * The outcome is a function of nodes, edges and vetoes, in whatever order they come: bits are multiples of 1/1024, so that
 * sums are exact, and ties go by the name of a node, which its source gave, not by the id, which follows from the order of
 * arrival. Parts (`parts.ts`) do not touch each other: each may be computed alone.
 */
import type { Clustering, Evidence } from './evidence.ts';
import { Linkage } from './linkage.ts';
import { type Part, partsOf } from './parts.ts';

/**
 * Edges and vetoes of which an end is no node are left out.
 * @param parts those of the whole graph that the nodes lie in, where the evidence is not the whole graph
 */
export function clusterEdges(
  evidence: Evidence,
  parts: readonly Part[] = partsOf(evidence.edges),
): Clustering {
  const found: Clustering = { clusters: [], refusals: [], ambiguities: [], contradictions: [] };
  const names = new Map(evidence.nodes.map(({ id, name }) => [id, name]));
  const partOf = new Map(parts.flatMap((part, at) => part.members.map((member) => [member, at] as const)));
  const inside = <T extends { a: string; b: string }>(all: readonly T[]) =>
    Map.groupBy(
      all.filter(({ a, b }) => names.has(a) && names.has(b) && partOf.get(a) === partOf.get(b)),
      ({ a }) => partOf.get(a),
    );
  const [edges, vetoes] = [inside(evidence.edges), inside(evidence.vetoes)];
  const linkages = parts.flatMap(({ members }, at) => {
    const nodes = members.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
    nodes.sort((x, y) => (x.name < y.name ? -1 : 1));
    const [first] = nodes;
    return first === undefined
      ? []
      : [{ first: first.name, linkage: new Linkage(nodes, edges.get(at) ?? [], vetoes.get(at) ?? []) }];
  });
  for (const { linkage } of linkages.sort((x, y) => (x.first < y.first ? -1 : 1))) {
    linkage.run();
    found.clusters.push(...linkage.clusters());
    found.refusals.push(...linkage.refusals());
    found.ambiguities.push(...linkage.ambiguities());
    found.contradictions.push(...linkage.contradictions());
  }
  return found;
}
