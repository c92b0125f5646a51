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
import { Linkage } from './linkage.ts';
import { type Edge, type Part, partsOf } from './parts.ts';

export type VetoReason = 'DECISION' | 'BIOMETRICS';

export interface Evidence {
  /** `name` breaks ties: unique, and the same however the graph came to be. */
  nodes: readonly { id: string; name: string }[];
  /** At most one for an unordered pair; bits are log2 odds, prior included. */
  edges: readonly Edge[];
  /** Two nodes that are never in one cluster. */
  vetoes: readonly Veto[];
}

export interface Veto {
  a: string;
  b: string;
  reason: VetoReason;
}

/** One step of how a cluster came together: two parts, the average between them and their strongest edge. */
export interface Join {
  one: string[];
  two: string[];
  bits: number;
  strongest: Edge;
}

export interface FormedCluster {
  /** Ids in the order of their names; two at least. */
  members: string[];
  /** In the order in which they were made. */
  joins: Join[];
  /** Bits of the weakest edge without which the cluster would fall apart. */
  weakest: number;
  /** Mean bits of all pairs of members, those without an edge at the floor. */
  average: number;
}

/** Two clusters (or single nodes) that would have joined, were there no veto. */
export interface Refusal {
  one: string[];
  two: string[];
  bits: number;
  veto: Veto;
}

/** What fits several that contradict each other, about as well: it stays apart from all of them. */
export interface Ambiguity {
  members: string[];
  /** The best ones, the best first. */
  candidates: { members: string[]; bits: number }[];
}

/** `a` = `b` and `b` = `c` by joining edges, `a` ≠ `c` by a veto. */
export interface Contradiction {
  a: string;
  b: string;
  c: string;
  reason: VetoReason;
}

export interface Clustering {
  /** Of two members at least, in the order of the name of their first. */
  clusters: FormedCluster[];
  refusals: Refusal[];
  ambiguities: Ambiguity[];
  contradictions: Contradiction[];
}

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
