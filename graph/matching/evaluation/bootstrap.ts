/**
 * How sure a measure is: 95 % intervals by the bootstrap (Efron 1979) over true clusters. Whole persons are drawn with
 * replacement, not pairs, since the pairs of one person stand and fall together.
 */
import { ratios } from './pairwise.ts';
import { eachPairInside, inScope, NO_TRUTH, type Scope } from './scope.ts';

export type Interval = [low: number, high: number];

export interface Intervals {
  precision: Interval;
  recall: Interval;
  f1: Interval;
}

const DRAWS = 1_000;
/** Share of draws that lies outside of the interval on each side. */
const TAIL = 0.025;
const SEED = 2019;

/**
 * Intervals of precision, recall and F1 of the pairs claimed. Undefined for fewer than two true clusters: nothing can be
 * drawn. The same input gives the same figures.
 */
export function bootstrapIntervals(
  truth: Int32Array,
  claimed: readonly { a: number; b: number }[],
  scope: Scope,
  draws = DRAWS,
): Intervals | undefined {
  const clusters = countsByCluster(truth, claimed, scope);
  if (clusters.length < 2) return undefined;
  const random = generator(SEED);
  const drawn = Array.from({ length: draws }, () => {
    let [found, said, wanted] = [0, 0, 0];
    for (let i = 0; i < clusters.length; i++) {
      const one = clusters[Math.floor(random() * clusters.length)] as Counts;
      found += one.found;
      said += one.claimed;
      wanted += one.wanted;
    }
    return ratios(found, said, wanted);
  });
  return {
    precision: middle95(drawn.map(({ precision }) => precision)),
    recall: middle95(drawn.map(({ recall }) => recall)),
    f1: middle95(drawn.map(({ f1 }) => f1)),
  };
}

/** The interval that holds 95 % of the values drawn, of which there must be some. */
export function middle95(values: readonly number[]): Interval {
  const sorted = values.toSorted((p, q) => p - q);
  const at = (share: number) => sorted[Math.round(share * (values.length - 1))] as number;
  return [at(TAIL), at(1 - TAIL)];
}

interface Counts {
  found: number;
  /** A claimed pair of two clusters counts half in each. */
  claimed: number;
  wanted: number;
}

function countsByCluster(
  truth: Int32Array,
  claimed: readonly { a: number; b: number }[],
  scope: Scope,
): Counts[] {
  const counts = new Map<number, Counts>();
  for (const label of truth) if (label !== NO_TRUTH) counts.set(label, { found: 0, claimed: 0, wanted: 0 });
  const of = (row: number) => counts.get(truth[row] as number);
  eachPairInside(truth, scope, (a) => {
    (of(a) as Counts).wanted += 1;
  });
  for (const { a, b } of claimed) {
    const [one, two] = [of(a), of(b)];
    if (one === undefined || two === undefined || !inScope(scope, a, b)) continue;
    one.claimed += 0.5;
    two.claimed += 0.5;
    if (one === two) one.found += 1;
  }
  return [...counts.values()];
}

/** mulberry32: small, seeded and good enough to draw with; numbers from 0 up to, not including, 1. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
