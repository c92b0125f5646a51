/** Error rates against examples worked out by hand, closed forms and published values, and what holds for any scores. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator, middle95 } from '../matching/evaluation/index.ts';
import {
  type Comparisons,
  detCurve,
  type ErrorRates,
  equalErrorRate,
  pairScores,
  rankOne,
  ratesAt,
  ratesAtFmr,
  sortedScores,
} from './accuracy.ts';
import { subjectIntervals, wilsonInterval } from './accuracy-intervals.ts';

const scores = (genuine: number[], impostor: number[]) =>
  sortedScores(Float64Array.from(genuine), Float64Array.from(impostor));

/** Comparisons of all pairs of templates, `subjects` of them with `each` templates. */
function allPairs(subjects: number, each: number, score: (a: number, b: number) => number): Comparisons {
  const pairs: [number, number][] = [];
  for (let a = 0; a < subjects * each; a++) for (let b = a + 1; b < subjects * each; b++) pairs.push([a, b]);
  return {
    subject: Int32Array.from({ length: subjects * each }, (_, template) => Math.floor(template / each)),
    a: Uint32Array.from(pairs, ([a]) => a),
    b: Uint32Array.from(pairs, ([, b]) => b),
    score: Float64Array.from(pairs, ([a, b]) => score(a, b)),
  };
}

const anyScores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });

describe('rates', () => {
  const set = scores([0.9, 0.8, 0.7, 0.4], [0.6, 0.5, 0.3, 0.2, 0.1]);

  it('count what is at the threshold as a match', () => {
    expect(ratesAt(set, 0.5)).toEqual({
      threshold: 0.5,
      falseMatches: 2,
      fmr: 0.4,
      falseNonMatches: 1,
      fnmr: 0.25,
    });
    expect(ratesAt(set, 0.9).fnmr).toBe(0.75);
    expect(ratesAt(set, 5)).toMatchObject({ fmr: 0, fnmr: 1 });
  });

  it.each([
    [0.4, 0.3, 2, 0],
    [0.2, 0.5, 1, 0.25],
    [0.1, 0.6, 0, 0.25],
    [0, 0.6, 0, 0.25],
  ])('FMR of at most %d: just above the score %d', (target, above, falseMatches, fnmr) => {
    const rates = ratesAtFmr(set, target);
    expect(rates).toMatchObject({ falseMatches, fnmr });
    expect(rates.threshold).toBeGreaterThan(above);
    expect(rates.threshold).toBeCloseTo(above, 12);
  });

  it('stand or fall together where scores are equal, also at zero and below', () => {
    expect(ratesAtFmr(scores([2, 3], [2, 2]), 0.5)).toMatchObject({ falseMatches: 0, fnmr: 0.5 });
    expect(ratesAtFmr(scores([0, 1], [0]), 0)).toMatchObject({ falseMatches: 0, fnmr: 0.5 });
    expect(ratesAtFmr(scores([-2, -1], [-2]), 0)).toMatchObject({ falseMatches: 0, fnmr: 0.5 });
    expect(ratesAtFmr(scores([1], [2]), 0)).toMatchObject({ falseMatches: 0, fnmr: 1 });
  });

  it('need both kinds of pairs, and finite scores', () => {
    expect(() => scores([], [1])).toThrow('no genuine pairs');
    expect(() => scores([1], [])).toThrow('no impostor pairs');
    expect(() => scores([Number.NaN], [1])).toThrow('not finite');
    expect(() => scores([1], [Number.POSITIVE_INFINITY])).toThrow('not finite');
  });
});

describe('equal error rate', () => {
  it.each([
    // FNMR is 1/4 on both sides of the step from FMR 2/5 to 1/5.
    ['a step', [0.9, 0.8, 0.7, 0.4], [0.6, 0.5, 0.3, 0.2, 0.1], 0.25],
    // FMR 0.5, FNMR 0.4 and FMR 0.2, FNMR 0.6 are neighbours: the line between them has 0.44 in both.
    ['a line', [1, 1, 1, 1, 5, 5, 9, 9, 9, 9], [1, 1, 1, 1, 1, 5, 5, 5, 9, 9], 0.44],
    ['parted scores', [3, 4], [1, 2], 0],
    ['equal scores', [2, 2], [2, 2], 0.5],
    ['turned scores', [1], [2], 1],
  ])('on %s', (_, genuine, impostor, eer) => {
    expect(equalErrorRate(scores(genuine, impostor))).toBeCloseTo(eer, 12);
  });

  it('and FNMR are those of two logistic distributions, known in closed form', () => {
    const n = 20_000;
    const quantile = (i: number) => Math.log((i + 0.5) / (n - i - 0.5));
    const shift = 4;
    const set = scores(
      Array.from({ length: n }, (__, i) => quantile(i) + shift),
      Array.from({ length: n }, (__, i) => quantile(i)),
    );
    expect(equalErrorRate(set)).toBeCloseTo(1 / (1 + Math.exp(shift / 2)), 3);
    for (const target of [0.01, 0.001]) {
      const threshold = Math.log((1 - target) / target);
      expect(ratesAtFmr(set, target).fnmr).toBeCloseTo(1 / (1 + Math.exp(shift - threshold)), 2);
    }
  });
});

describe('whatever the scores', () => {
  it('the curve goes from all to none, FMR falling and FNMR rising', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (genuine, impostor) => {
        const curve = detCurve(scores(genuine, impostor));
        expect(curve[0]).toMatchObject({ fmr: 1, fnmr: 0 });
        expect(curve.at(-1)).toMatchObject({ fmr: 0, fnmr: 1 });
        for (const [at, point] of curve.entries()) {
          const before = curve[at - 1];
          if (before === undefined) continue;
          expect(point.threshold).toBeGreaterThan(before.threshold);
          expect(point.fmr).toBeLessThanOrEqual(before.fmr);
          expect(point.fnmr).toBeGreaterThanOrEqual(before.fnmr);
        }
      }),
    );
  });

  it('the equal error rate lies between FMR and FNMR of every threshold', () => {
    fc.assert(
      fc.property(anyScores, anyScores, fc.integer({ min: -1, max: 32 }), (genuine, impostor, threshold) => {
        const set = scores(genuine, impostor);
        const { fmr, fnmr } = ratesAt(set, threshold);
        expect(equalErrorRate(set)).toBeGreaterThanOrEqual(Math.min(fmr, fnmr) - 1e-12);
        expect(equalErrorRate(set)).toBeLessThanOrEqual(Math.max(fmr, fnmr) + 1e-12);
      }),
    );
  });

  it('no smaller threshold keeps the FMR, and FNMR rises as FMR is cut', () => {
    fc.assert(
      fc.property(anyScores, anyScores, fc.integer({ min: 0, max: 99 }), (genuine, impostor, percent) => {
        const set = scores(genuine, impostor);
        const rates = ratesAtFmr(set, percent / 100);
        expect(rates.falseMatches * 100).toBeLessThanOrEqual(percent * impostor.length);
        for (const smaller of impostor.filter((score) => score < rates.threshold))
          expect(ratesAt(set, smaller).falseMatches * 100).toBeGreaterThan(percent * impostor.length);
        expect(ratesAtFmr(set, 0).fnmr).toBeGreaterThanOrEqual(rates.fnmr);
      }),
    );
  });

  it('neither their order nor their scale matters', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (genuine, impostor) => {
        const set = scores(genuine, impostor);
        const other = scores(
          genuine.toReversed().map((score) => 8 * score - 3),
          impostor.toReversed().map((score) => 8 * score - 3),
        );
        expect(equalErrorRate(other)).toBe(equalErrorRate(set));
        expect(ratesAtFmr(other, 0.05).fnmr).toBe(ratesAtFmr(set, 0.05).fnmr);
        expect(detCurve(other).map(({ fmr, fnmr }) => [fmr, fnmr])).toEqual(
          detCurve(set).map(({ fmr, fnmr }) => [fmr, fnmr]),
        );
      }),
    );
  });

  it.each([250_000, -500_000])('a curve of a million pairs has some hundred points (shift %d)', (shift) => {
    const n = 500_000;
    const curve = detCurve(
      scores(
        Array.from({ length: n }, (_, i) => i + shift),
        Array.from({ length: n }, (_, i) => i),
      ),
    );
    expect(curve.length).toBeLessThan(1_000);
    // Below the last point, at which nothing matches, no step is wider than a twentieth of the errors, or one error.
    curve.slice(1, -1).forEach((point, at) => {
      const before = curve[at] as ErrorRates;
      expect(point.falseMatches + 1).toBeGreaterThanOrEqual(before.falseMatches * 0.95);
      expect(point.falseNonMatches - 1).toBeLessThanOrEqual(before.falseNonMatches * 1.05);
    });
  });
});

describe('rank one', () => {
  it('asks for a mate above all others; ties fail, templates without mate do not ask', () => {
    // Subjects 0 0 1 1 2. Template 0 finds 1, 1 has a tie with 2, 2 finds 3 first, 3 is nearer to 4.
    const table: Record<string, number> = { '01': 5, '12': 5, '23': 6, '34': 7 };
    const comparisons = {
      ...allPairs(5, 1, (a, b) => table[`${a}${b}`] ?? 1),
      subject: Int32Array.of(0, 0, 1, 1, 2),
    };
    expect(rankOne(comparisons)).toEqual({ probes: 4, identified: 2 });
  });
});

describe('intervals', () => {
  // Newcombe 1998, table I, score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of Wilson: %d of %d', (count, of, low, high) => {
    const [from, to] = wilsonInterval(count, of);
    expect([from, to]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
    expect(wilsonInterval(of - count, of)).toEqual([
      expect.closeTo(1 - to, 12),
      expect.closeTo(1 - from, 12),
    ]);
  });

  it('by subject are those of sets in which the pairs stand as often as their subjects were drawn', () => {
    const [subjects, each, targets] = [7, 3, [0.3, 0.1, 0]];
    // Ties, and kinds that overlap.
    const table = generator(5);
    const comparisons = allPairs(subjects, each, (a, b) =>
      Math.floor(table() * 8 + (Math.floor(a / each) === Math.floor(b / each) ? 4 : 0)),
    );
    const { subject, a, b, score } = comparisons;
    const random = generator(2019);
    const eers: number[] = [];
    const fnmrs: number[][] = targets.map(() => []);
    for (let draw = 0; draw < 1_000; draw++) {
      const drawn = Array.from({ length: subjects }, () => Math.floor(random() * subjects));
      const times = (one: number | undefined) => drawn.filter((other) => other === one).length;
      const kinds = { genuine: [] as number[], impostor: [] as number[] };
      score.forEach((value, pair) => {
        const [x, y] = [subject[a[pair] as number], subject[b[pair] as number]];
        if (x === y) kinds.genuine.push(...Array<number>(times(x)).fill(value));
        else kinds.impostor.push(...Array<number>(times(x) * times(y)).fill(value));
      });
      if (kinds.impostor.length === 0) continue;
      const set = scores(kinds.genuine, kinds.impostor);
      eers.push(equalErrorRate(set));
      for (const [at, target] of targets.entries()) fnmrs[at]?.push(ratesAtFmr(set, target).fnmr);
    }
    const near = (range: [number, number]) => range.map((end) => expect.closeTo(end, 12));
    const intervals = subjectIntervals(comparisons, targets);
    expect(intervals?.draws).toBe(eers.length);
    expect(intervals?.eer).toEqual(near(middle95(eers)));
    expect(intervals?.fnmr).toEqual(fnmrs.map((values) => near(middle95(values))));
  });

  it('by subject close to the figure itself where all subjects are alike', () => {
    const genuine = [9, 5, 2];
    const comparisons = allPairs(6, 3, (a, b) =>
      Math.floor(a / 3) === Math.floor(b / 3)
        ? (genuine[(a % 3) + (b % 3) - 1] as number)
        : (a % 3) + (b % 3),
    );
    const set = pairScores(comparisons);
    const drawn = subjectIntervals(comparisons, [0.2, 0]);
    const [eer, atFifth, atZero] = [equalErrorRate(set), ratesAtFmr(set, 0.2).fnmr, ratesAtFmr(set, 0).fnmr];
    expect([eer > 0, atFifth, atZero]).toEqual([true, 1 / 3, 1 / 3]);
    expect(drawn?.eer).toEqual([expect.closeTo(eer, 12), expect.closeTo(eer, 12)]);
    expect(drawn?.fnmr.flat()).toEqual([1, 1, 1, 1].map(() => expect.closeTo(1 / 3, 12)));
  });

  it('by subject wider than by pair where one subject has all the errors', () => {
    const subjects = 20;
    const each = 5;
    const comparisons = allPairs(subjects, each, (a, b) => {
      const [one, two] = [Math.floor(a / each), Math.floor(b / each)];
      return one !== two ? 1 : one === 0 ? 0 : 2;
    });
    const { falseNonMatches, fnmr } = ratesAtFmr(pairScores(comparisons), 0);
    expect(fnmr).toBe(1 / subjects);
    const [low, high] = subjectIntervals(comparisons, [0])?.fnmr[0] ?? [0, 0];
    const [byPairLow, byPairHigh] = wilsonInterval(falseNonMatches, subjects * 10);
    expect(low).toBeLessThan(byPairLow);
    expect(high).toBeGreaterThan(byPairHigh);
    expect(subjectIntervals(comparisons, [0])).toEqual(subjectIntervals(comparisons, [0]));
  });

  it('by subject are not drawn of one', () => {
    expect(
      subjectIntervals(
        allPairs(1, 4, () => 1),
        [0],
      ),
    ).toBeUndefined();
  });
});
