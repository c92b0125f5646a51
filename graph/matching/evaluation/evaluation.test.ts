/** Measures against examples worked out by hand, and what must hold for any input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  atThreshold,
  bestOf,
  calibration,
  eachPairInside,
  type JudgedPair,
  measureClusters,
  measureGroups,
  NO_TRUTH,
  pairsInside,
  pairwiseCurve,
  recallAtPrecision,
  type Scope,
  thresholdGrid,
} from './index.ts';

const labels = (...values: number[]) => Int32Array.from(values);
const everything = (rows: number): Scope => ({ source: new Int32Array(rows), within: true, across: true });
const judged = (...pairs: [number, 0 | 1][]): JudgedPair[] =>
  pairs.map(([score, match]) => ({ score, match: match === 1 }));

const anyPairs = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), match: fc.boolean() }),
);
const anyGroupings = fc
  .integer({ min: 1, max: 30 })
  .chain((rows) =>
    fc.tuple(
      ...Array.from({ length: 3 }, () =>
        fc
          .array(fc.integer({ min: 0, max: 5 }), { minLength: rows, maxLength: rows })
          .map((list) => Int32Array.from(list)),
      ),
    ),
  );

describe('pairwise', () => {
  // Five true pairs in all, one of them never scored.
  const pairs = judged([0.9, 1], [0.8, 1], [0.8, 0], [0.5, 1], [0.2, 0], [0.1, 1]);
  const curve = pairwiseCurve(pairs, 5);

  it('counts pairs of equal score together', () => {
    expect(curve).toEqual([
      { threshold: 0.9, precision: 1, recall: 0.2, f1: 2 / 6 },
      { threshold: 0.8, precision: 2 / 3, recall: 0.4, f1: 4 / 8 },
      { threshold: 0.5, precision: 3 / 4, recall: 0.6, f1: 6 / 9 },
      { threshold: 0.2, precision: 3 / 5, recall: 0.6, f1: 6 / 10 },
      { threshold: 0.1, precision: 4 / 6, recall: 0.8, f1: 8 / 11 },
    ]);
  });

  it('finds the best threshold, the measures at any, and recall at a precision', () => {
    expect(bestOf(curve, 5).threshold).toBe(0.1);
    expect(atThreshold(curve, 0.3, 5)).toEqual({ threshold: 0.3, precision: 0.75, recall: 0.6, f1: 2 / 3 });
    expect(atThreshold(curve, 0.95, 5)).toEqual({ threshold: 0.95, precision: 1, recall: 0, f1: 0 });
    expect(recallAtPrecision(curve, 0.99)).toBe(0.2);
    expect(recallAtPrecision(curve, 0.7)).toBe(0.6);
    expect(recallAtPrecision(pairwiseCurve(judged([0.9, 0], [0.8, 1]), 1), 0.99)).toBe(0);
  });

  it('of equal F1 the higher threshold is the best, also where every F1 is 0', () => {
    expect(bestOf(pairwiseCurve(judged([0.9, 0], [0.8, 0]), 3), 3).threshold).toBe(0.9);
    expect(bestOf([], 3)).toEqual({ threshold: 1, precision: 1, recall: 0, f1: 0 });
    expect(bestOf([], 0).f1).toBe(1);
  });

  it('no measure leaves 0..1, recall never falls, best is at least any other', () => {
    fc.assert(
      fc.property(anyPairs, fc.nat(5), fc.integer({ min: 0, max: 20 }), (list, unscored, step) => {
        const truePairs = list.filter(({ match }) => match).length + unscored;
        const points = pairwiseCurve(list, truePairs);
        const best = bestOf(points, truePairs);
        points.forEach(({ precision, recall, f1 }, index) => {
          for (const value of [precision, recall, f1]) expect(value).toBeGreaterThanOrEqual(0);
          for (const value of [precision, recall, f1]) expect(value).toBeLessThanOrEqual(1);
          expect(recall).toBeGreaterThanOrEqual(points[index - 1]?.recall ?? 0);
          expect(best.f1).toBeGreaterThanOrEqual(f1);
        });
        const claimed = list.filter(({ score }) => score >= step / 20);
        const found = claimed.filter(({ match }) => match).length;
        const point = atThreshold(points, step / 20, truePairs);
        expect(point.precision).toBe(claimed.length === 0 ? 1 : found / claimed.length);
        expect(point.recall).toBe(truePairs === 0 ? 1 : found / truePairs);
      }),
    );
  });
});

describe('clusters', () => {
  it('agree with the example worked out by hand', () => {
    // Truth {0,1,2} {3,4} {5}; found {0,1} {2,3,4,5}.
    const truth = labels(0, 0, 0, 1, 1, 2);
    const found = labels(7, 7, 4, 4, 4, 4);
    const precision = (1 + 1 + 1 / 4 + 2 / 4 + 2 / 4 + 1 / 4) / 6;
    const recall = (2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6;
    const { pairF1, bCubedF1 } = measureClusters(truth, found, everything(6));
    // True pairs 3 + 1, found 1 + 6, both (0,1) and (3,4).
    expect(pairF1).toBeCloseTo((2 * 2) / (4 + 7), 12);
    expect(bCubedF1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  it('count only pairs of the scope, and no row without truth', () => {
    const source = labels(0, 0, 1, 1);
    const truth = labels(0, 0, 0, 0);
    expect(pairsInside(truth, { source, within: true, across: false })).toBe(2);
    expect(pairsInside(truth, { source, within: false, across: true })).toBe(4);
    expect(pairsInside(labels(0, NO_TRUTH, 0, NO_TRUTH), everything(4))).toBe(1);
    const split = labels(0, 1, 0, 1);
    expect(measureClusters(truth, split, { source, within: true, across: false }).pairF1).toBe(0);
    expect(measureClusters(truth, split, { source, within: false, across: true }).pairF1).toBe(4 / 6);
    const partial = measureClusters(labels(0, 0, NO_TRUTH, 1), labels(0, 0, 0, 2), everything(4));
    expect(partial).toEqual({ pairF1: 1, bCubedF1: 1 });
  });

  it('are perfect against themselves, symmetric, and within 0..1', () => {
    fc.assert(
      fc.property(anyGroupings, fc.boolean(), fc.boolean(), ([one, other, source], within, across) => {
        const scope = { source: source as Int32Array, within, across };
        const [left, right] = [one as Int32Array, other as Int32Array];
        const same = measureClusters(left, left, scope);
        expect(same.pairF1).toBe(1);
        expect(same.bCubedF1).toBeCloseTo(1, 12);
        const there = measureClusters(left, right, scope);
        const back = measureClusters(right, left, scope);
        expect(there.pairF1).toBe(back.pairF1);
        expect(there.bCubedF1).toBeCloseTo(back.bCubedF1, 12);
        for (const value of Object.values(there)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        let visited = 0;
        eachPairInside(left, scope, (a, b) => {
          expect(a).toBeLessThan(b);
          visited += 1;
        });
        expect(visited).toBe(pairsInside(left, scope));
      }),
    );
  });

  it('are tried at a bounded number of distinct thresholds that holds both ends', () => {
    expect(thresholdGrid([0.9, 0.9, 0.5, 0.1, 0.1], 10)).toEqual([0.9, 0.5, 0.1]);
    const many = Array.from({ length: 1_000 }, (_, index) => 1 - index / 1_000);
    const grid = thresholdGrid(many, 40);
    expect([grid.length, grid[0], grid.at(-1)]).toEqual([40, many[0], many.at(-1)]);
    expect(new Set(grid).size).toBe(40);
    expect(thresholdGrid([], 10)).toEqual([]);
  });
});

describe('groups', () => {
  it('a pair counts for each of its rows, once where both are in one group', () => {
    const truth = labels(0, 0, 0, 1, 1, NO_TRUTH);
    const claimed = [
      { a: 0, b: 1 },
      { a: 1, b: 3 },
      { a: 3, b: 4 },
      { a: 4, b: 5 },
    ];
    const found = measureGroups(['x', 'x', 'y', 'y', 'y', 'z'], truth, claimed, everything(6));
    // x: true 0-1, 0-2, 1-2; claimed 0-1, 1-3. y: true 0-2, 1-2, 3-4; claimed 1-3, 3-4.
    expect([...found]).toEqual([
      ['y', { rows: 3, truthPairs: 3, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 }],
      ['x', { rows: 2, truthPairs: 3, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 }],
    ]);
  });

  it('one group of everybody has the measures of the whole', () => {
    fc.assert(
      fc.property(anyGroupings, ([one, other]) => {
        const truth = one as Int32Array;
        const scope = everything(truth.length);
        const claimed: { a: number; b: number }[] = [];
        eachPairInside(other as Int32Array, scope, (a, b) => claimed.push({ a, b }));
        const all = measureGroups(
          [...truth].map(() => 'all'),
          truth,
          claimed,
          scope,
        ).get('all');
        expect(all?.f1).toBeCloseTo(measureClusters(truth, other as Int32Array, scope).pairF1, 12);
      }),
    );
  });
});

describe('calibration', () => {
  it('compares stated and observed in ten bins, 1 belonging to the last', () => {
    const { bins, expectedCalibrationError } = calibration(judged([0.82, 1], [0.88, 0], [1, 1], [0.05, 0]));
    expect(bins).toHaveLength(10);
    expect(bins[8]).toEqual({ from: 0.8, to: 0.9, pairs: 2, stated: 0.85, observed: 0.5 });
    expect(bins[9]).toEqual({ from: 0.9, to: 1, pairs: 1, stated: 1, observed: 1 });
    expect(bins[3]).toEqual({ from: 0.3, to: 0.4, pairs: 0 });
    // Gaps: 2 × 0.35, 0, and 0.05 in four pairs.
    expect(expectedCalibrationError).toBeCloseTo((0.7 + 0.05) / 4, 12);
    expect(calibration([])).not.toHaveProperty('expectedCalibrationError');
  });

  it('puts every pair into one bin and errs between 0 and 1', () => {
    fc.assert(
      fc.property(anyPairs, (list) => {
        const { bins, expectedCalibrationError = 0 } = calibration(list);
        expect(bins.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(list.length);
        expect(expectedCalibrationError).toBeGreaterThanOrEqual(0);
        expect(expectedCalibrationError).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('area under the curve', () => {
  it('counts pairs set right, ties half', () => {
    expect(areaUnderCurve(judged([0.9, 1], [0.1, 0]))).toBe(1);
    expect(areaUnderCurve(judged([0.1, 1], [0.9, 0]))).toBe(0);
    expect(areaUnderCurve(judged([0.5, 1], [0.5, 0]))).toBe(0.5);
    // Of 2 × 3 comparisons: 0.8 beats all three; 0.4 beats one and ties with one.
    expect(areaUnderCurve(judged([0.8, 1], [0.4, 1], [0.7, 0], [0.4, 0], [0.1, 0]))).toBe(4.5 / 6);
    expect(areaUnderCurve(judged([0.8, 1]))).toBeUndefined();
  });

  it('agrees with comparing every true pair to every other', () => {
    fc.assert(
      fc.property(anyPairs, (list) => {
        const yes = list.filter(({ match }) => match);
        const no = list.filter(({ match }) => !match);
        fc.pre(yes.length > 0 && no.length > 0);
        let won = 0;
        for (const one of yes)
          for (const other of no) won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
        expect(areaUnderCurve(list)).toBeCloseTo(won / (yes.length * no.length), 12);
      }),
    );
  });
});
