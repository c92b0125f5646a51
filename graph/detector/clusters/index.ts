/** Statistical clusters in the graph: kept up with every change, told as a feed, checked as a whole. */

export type { ClusterContext } from './biometric-vetoes.ts';
export { type ClusterCheck, type ClusterState, checkClusters, clusterState } from './check.ts';
export { tellClusters } from './decided.ts';
export { recluster } from './recluster.ts';
export { evidenceOf, type GroupRow, type Seeds, surroundingsOf } from './surroundings.ts';
