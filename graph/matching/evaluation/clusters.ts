/**
 * How good clusters are as a whole: F1 of the pairs they hold, and B-cubed (Bagga and Baldwin 1998), which asks for
 * each row how much of its cluster belongs there and how much of its true cluster is there.
 */

import { ratios } from './pairwise.ts';
import { intersection, NO_TRUTH, pairsInside, type Scope, sizes } from './scope.ts';

export interface ClusterMeasure {
  /** F1 of the pairs inside clusters that count by the scope, 0..1. */
  pairF1: number;
  /** B-cubed F1 over all rows with truth, whatever their source, 0..1; 1 without rows. */
  bCubedF1: number;
}

/** `truth` and `clusters`: one label a row, from 0; rows without truth are left out of both. */
export function measureClusters(truth: Int32Array, clusters: Int32Array, scope: Scope): ClusterMeasure {
  const known = clusters.map((label, row) => ((truth[row] as number) < 0 ? NO_TRUTH : label));
  const both = intersection(truth, known);
  const { f1 } = ratios(pairsInside(both, scope), pairsInside(known, scope), pairsInside(truth, scope));
  return { pairF1: f1, bCubedF1: bCubed(truth, known, both) };
}

function bCubed(truth: Int32Array, clusters: Int32Array, both: Int32Array): number {
  const ofTruth = sizes(truth);
  const ofCluster = sizes(clusters);
  const ofBoth = sizes(both);
  let rows = 0;
  let precision = 0;
  let recall = 0;
  for (let row = 0; row < both.length; row += 1) {
    const label = both[row] as number;
    if (label < 0) continue;
    const shared = ofBoth[label] as number;
    rows += 1;
    precision += shared / (ofCluster[clusters[row] as number] as number);
    recall += shared / (ofTruth[truth[row] as number] as number);
  }
  return rows === 0 ? 1 : (2 * precision * recall) / (precision + recall) / rows;
}

/**
 * At most `size` thresholds to try clusters at, falling, among the scores given (falling, equal ones allowed): all
 * distinct ones where they are few, else evenly spaced ranks of them, first and last included.
 */
export function thresholdGrid(scores: readonly number[], size: number): number[] {
  const distinct = scores.filter((score, index) => score !== scores[index - 1]);
  if (distinct.length <= size) return distinct;
  const step = (distinct.length - 1) / (size - 1);
  return Array.from({ length: size }, (_, index) => distinct[Math.round(index * step)] as number);
}
