/**
 * Statistical clusters: what is probably one person. Never a person, never a colour, and they merge nothing.
 *
 * `slots.ts` groups the rows of files, `clustering.ts` the identity groups of the service over their stored match edges,
 * and `succession.ts` says which cluster of before a new one is.
 */
export { clusterEdges } from './clustering.ts';
export type { Clustering, Evidence, Veto } from './evidence.ts';
export { JOIN_BITS, type Part, partsOf } from './parts.ts';
export { type ClusterPair, type Clusters, clusterSlots, type GroupEvidence } from './slots.ts';
export { type Change, type ChangeKind, type Succession, succeed } from './succession.ts';
