/** Accuracy of links and clusters against a truth. */
export { bootstrapIntervals, generator, type Interval, type Intervals, middle95 } from './bootstrap.ts';
export { type Calibration, calibration } from './calibration.ts';
export { type ClusterMeasure, measureClusters, thresholdGrid } from './clusters.ts';
export { type GroupMeasure, measureGroups } from './groups.ts';
export {
  atThreshold,
  bestOf,
  type Curve,
  type JudgedPair,
  type Measure,
  pairwiseCurve,
  recallAtPrecision,
} from './pairwise.ts';
export { areaUnderCurve } from './ranking.ts';
export { eachPairInside, inScope, NO_TRUTH, numbered, pairsInside, type Scope } from './scope.ts';
