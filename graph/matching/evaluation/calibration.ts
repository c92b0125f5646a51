/**
 * Whether a stated probability can be taken at its word: among pairs of about 0.8, do four of five match? Ten bins of
 * equal width; the expected calibration error weighs the gap of each bin by its pairs (Naeini and others 2015).
 */
import type { JudgedPair } from './pairwise.ts';

export interface CalibrationBin {
  from: number;
  /** Upper end; it belongs to the bin in the last one only. */
  to: number;
  pairs: number;
  /** Mean stated probability of the pairs; absent without pairs. */
  stated?: number;
  /** Share of the pairs that match; absent without pairs. */
  observed?: number;
}

export interface Calibration {
  bins: CalibrationBin[];
  /** Mean gap between stated and observed over the pairs, 0..1; absent without pairs. */
  expectedCalibrationError?: number;
}

const BINS = 10;

/** `score` of each pair must be a probability, 0..1. */
export function calibration(pairs: readonly JudgedPair[]): Calibration {
  const sums = Array.from({ length: BINS }, () => ({ pairs: 0, stated: 0, matches: 0 }));
  for (const { score, match } of pairs) {
    const sum = sums[Math.min(BINS - 1, Math.floor(score * BINS))] as (typeof sums)[number];
    sum.pairs += 1;
    sum.stated += score;
    if (match) sum.matches += 1;
  }
  const gap = sums.reduce((total, { stated, matches }) => total + Math.abs(stated - matches), 0);
  return {
    bins: sums.map(({ pairs: count, stated, matches }, index) => ({
      from: index / BINS,
      to: (index + 1) / BINS,
      pairs: count,
      ...(count === 0 ? {} : { stated: stated / count, observed: matches / count }),
    })),
    ...(pairs.length === 0 ? {} : { expectedCalibrationError: gap / pairs.length }),
  };
}
