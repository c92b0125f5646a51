/** What came of linking, held against the truth: the keys of the report that need one, and what its charts draw. */
import {
  atThreshold,
  bestOf,
  type Calibration,
  type ClusterMeasure,
  type Curve,
  calibration,
  eachPairInside,
  inScope,
  type Measure,
  measureClusters,
  NO_TRUTH,
  pairsInside,
  pairwiseCurve,
  recallAtPrecision,
  type Scope,
  thresholdGrid,
} from '../../graph/matching/evaluation/index.ts';
import type { LinkedPair, LinkResult, SourceRow } from '../../graph/matching/link/index.ts';
import { CommandFailure } from '../failure.ts';
import { type GroupMeasures, groupMeasures } from './groups.ts';
import type { Truth } from './truth.ts';

/**
 * Thresholds at which clusters are measured to find the best. Every one forms all clusters anew: fewer where there are
 * more pairs than so many, so that measuring takes no longer than linking.
 */
const CLUSTER_THRESHOLDS = { most: 60, least: 12, pairs: 3_000_000 };
/** More true pairs are no clusters of persons: the truth then holds something like a country. */
const MAX_TRUE_PAIRS = 20_000_000;
/** Wrong pairs listed of each kind; the rest is counted. */
const ERRORS_LISTED = 1_000;
/** `pairwise.recallAtPrecision99`: precision that must be kept. */
const HIGH_PRECISION = 0.99;

export interface WrongPair {
  /** Indexes of the rows, a < b. */
  a: number;
  b: number;
  /** Absent where the pair is below the floor of the model. */
  probability?: number;
  /** Whether the two were compared at all. */
  compared: boolean;
}

export interface Evaluation {
  /** True pairs that count, among rows with truth. */
  truthPairs: number;
  pairwise: { best: Measure; default: Measure; recallAtPrecision99: number };
  clusters: Record<'best' | 'default', { threshold: number } & ClusterMeasure>;
  /** Share of true pairs that were compared, 0..1; 1 where there is none. */
  completeness: number;
  calibration: Calibration;
  /** At the default threshold. */
  errors: { missed: WrongPair[]; missedBeyond: number; false: WrongPair[]; falseBeyond: number };
  /** At the default threshold, side by side. */
  groups: GroupMeasures;
  /** For the charts. */
  curve: Curve;
  /** Of each pair of the result whether it is true; undefined where it does not count. */
  matches: (boolean | undefined)[];
}

/** `threshold`: the default one, a probability. `onStep` hears of the cluster measures, the slow part. */
export function evaluate(
  rows: readonly SourceRow[],
  result: LinkResult,
  { labels }: Truth,
  scope: Scope,
  threshold: number,
  onStep: (done: number, of: number) => void = () => {},
): Evaluation {
  const truthPairs = pairsInside(labels, scope);
  if (truthPairs > MAX_TRUE_PAIRS)
    throw new CommandFailure(
      `The truth makes ${truthPairs} pairs out of ${labels.length} rows: does it hold clusters of single persons?`,
      2,
    );
  const matches = result.pairs.map(({ a, b }) =>
    labels[a] === NO_TRUTH || labels[b] === NO_TRUTH || !inScope(scope, a, b)
      ? undefined
      : labels[a] === labels[b],
  );
  const judged = result.pairs.flatMap(({ probability: score }, index) => {
    const match = matches[index];
    return match === undefined ? [] : [{ score, match }];
  });
  const curve = pairwiseCurve(judged, truthPairs);
  const best = bestOf(curve, truthPairs);
  return {
    truthPairs,
    pairwise: {
      best,
      default: atThreshold(curve, threshold, truthPairs),
      recallAtPrecision99: recallAtPrecision(curve, HIGH_PRECISION),
    },
    clusters: clusterMeasures(result, labels, scope, threshold, best.threshold, curve, onStep),
    completeness: completeness(result, labels, scope, truthPairs),
    calibration: calibration(judged),
    groups: groupMeasures(
      rows,
      labels,
      result.pairs.filter(({ probability }) => probability >= threshold),
      scope,
    ),
    errors: wrongPairs(result, matches, labels, scope, threshold, truthPairs),
    curve,
    matches,
  };
}

function clusterMeasures(
  result: LinkResult,
  labels: Int32Array,
  scope: Scope,
  threshold: number,
  bestOfPairs: number,
  curve: Curve,
  onStep: (done: number, of: number) => void,
): Evaluation['clusters'] {
  const grid = thresholdGrid(
    curve.map((point) => point.threshold),
    Math.max(
      CLUSTER_THRESHOLDS.least,
      Math.min(CLUSTER_THRESHOLDS.most, Math.floor(CLUSTER_THRESHOLDS.pairs / result.pairs.length)),
    ),
  );
  const thresholds = [...new Set([...grid, threshold, bestOfPairs])].sort((one, other) => other - one);
  const measured = thresholds.map((one, index) => {
    const measure = measureClusters(labels, result.clusters(one), scope);
    onStep(index + 1, thresholds.length);
    return { threshold: one, ...measure };
  });
  const better = (one: ClusterMeasure, other: ClusterMeasure) =>
    one.pairF1 > other.pairF1 || (one.pairF1 === other.pairF1 && one.bCubedF1 > other.bCubedF1);
  return {
    best: measured.reduce((best, one) => (better(one, best) ? one : best)),
    default: measured.find((one) => one.threshold === threshold) as (typeof measured)[number],
  };
}

function completeness(result: LinkResult, labels: Int32Array, scope: Scope, truthPairs: number): number {
  if (truthPairs === 0) return 1;
  let compared = 0;
  eachPairInside(labels, scope, (a, b) => {
    if (result.candidates.compared(a, b)) compared += 1;
  });
  return compared / truthPairs;
}

/** Nearest to the threshold first: false pairs by falling probability, missed ones too, those below the floor last. */
function wrongPairs(
  { pairs, candidates }: LinkResult,
  matches: (boolean | undefined)[],
  labels: Int32Array,
  scope: Scope,
  threshold: number,
  truthPairs: number,
): Evaluation['errors'] {
  const wrong = { missed: [] as WrongPair[], missedBeyond: 0, false: [] as WrongPair[], falseBeyond: 0 };
  const scored = new Set<number>();
  const keyOf = (a: number, b: number) => a * labels.length + b;
  let found = 0;
  pairs.forEach(({ a, b, probability }: LinkedPair, index) => {
    const match = matches[index];
    if (match === undefined) return;
    const claimed = probability >= threshold;
    if (match) scored.add(keyOf(a, b));
    if (match && claimed) found += 1;
    if (match === claimed) return;
    if (match) add(wrong.missed, { a, b, probability, compared: true });
    else wrong.falseBeyond += add(wrong.false, { a, b, probability, compared: true });
  });
  if (found < truthPairs && wrong.missed.length < ERRORS_LISTED)
    eachPairInside(labels, scope, (a, b) => {
      if (wrong.missed.length < ERRORS_LISTED && !scored.has(keyOf(a, b)))
        wrong.missed.push({ a, b, compared: candidates.compared(a, b) });
    });
  wrong.missedBeyond = truthPairs - found - wrong.missed.length;
  return wrong;
}

/** Adds to the list while there is room; 1 where there was none. */
function add(list: WrongPair[], pair: WrongPair): 0 | 1 {
  if (list.length >= ERRORS_LISTED) return 1;
  list.push(pair);
  return 0;
}
