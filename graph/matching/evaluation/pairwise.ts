/**
 * Precision, recall and F1 of scored pairs against the truth, at every threshold at once. Pairs with equal scores
 * stand or fall together. Where nothing is claimed precision is 1, where nothing is to be found recall is 1.
 */

/** A pair of which the truth is known. */
export interface JudgedPair {
  /** Probability or another score; higher is more alike. */
  score: number;
  match: boolean;
}

export interface Measure {
  /** Pairs with at least this score are claimed. */
  threshold: number;
  /** Share of claimed pairs that are true, 0..1. */
  precision: number;
  /** Share of true pairs that are claimed, 0..1. */
  recall: number;
  /** Harmonic mean of the two, 0..1. */
  f1: number;
}

/** Measures at each distinct score, from the highest threshold down; empty without pairs. */
export type Curve = readonly Measure[];

/** `truePairs`: how many there are in all, also among pairs that were never scored. */
export function pairwiseCurve(pairs: readonly JudgedPair[], truePairs: number): Curve {
  const sorted = pairs.toSorted((one, other) => other.score - one.score);
  const curve: Measure[] = [];
  let found = 0;
  sorted.forEach(({ score, match }, index) => {
    if (match) found += 1;
    if (sorted[index + 1]?.score === score) return;
    curve.push({ threshold: score, ...ratios(found, index + 1, truePairs) });
  });
  return curve;
}

/** The point of highest F1; of equal ones that with the highest threshold. Threshold 1 where the curve is empty. */
export function bestOf(curve: Curve, truePairs: number): Measure {
  let best: Measure = { threshold: 1, ...ratios(0, 0, truePairs) };
  for (const [index, point] of curve.entries()) if (index === 0 || point.f1 > best.f1) best = point;
  return best;
}

/** The measures when pairs with at least `threshold` are claimed. */
export function atThreshold(curve: Curve, threshold: number, truePairs: number): Measure {
  const point = curve.findLast((one) => one.threshold >= threshold);
  return { ...(point ?? ratios(0, 0, truePairs)), threshold };
}

/** Largest recall at any threshold with at least this precision; 0 where none has it. */
export function recallAtPrecision(curve: Curve, precision: number): number {
  return curve.reduce(
    (best, point) => (point.precision >= precision ? Math.max(best, point.recall) : best),
    0,
  );
}

/** From counts: pairs both claimed and true, pairs claimed, pairs true. */
export function ratios(found: number, claimed: number, truePairs: number): Omit<Measure, 'threshold'> {
  return {
    precision: claimed === 0 ? 1 : found / claimed,
    recall: truePairs === 0 ? 1 : found / truePairs,
    f1: claimed + truePairs === 0 ? 1 : (2 * found) / (claimed + truePairs),
  };
}
