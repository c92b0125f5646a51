/** What clusters are computed from, and what comes of it; how, stands in `clustering.ts`. */
import type { Edge } from './parts.ts';

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
