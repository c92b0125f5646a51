/** Learning from decided pairs: shares follow the pairs, little by few; the score stays a sum; strangers' shares stay. */
import { describe, expect, test } from 'vitest';
import { benchmark } from '../benchmark/index.ts';
import { FEATURES } from '../compare/index.ts';
import { bitsOf } from '../model/index.ts';
import { factsOfIdentity } from '../profile/index.ts';
import { DEFAULT_THRESHOLD, MODEL, scoreFacts } from '../score/index.ts';
import { type DecidedPair, learnDecided, platt } from './decided.ts';

const pairs = benchmark({ seed: 11, persons: 600 });
const decided = (count: number): DecidedPair[] =>
  pairs
    .filter(({ same }) => same)
    .slice(0, count)
    .map(({ a, b }, n) => ({
      ...{ a: [factsOfIdentity(a)], b: [factsOfIdentity(b)], same: true, weight: 1 },
      ...{ id: `l${n}`, heldOut: n % 10 < 3, cluster: `c${n}` },
    }));
const as = (name: string) => ({ name, trainedOn: 'a test' });
const learnt = learnDecided(MODEL, decided(600), as('decided-test'));

describe('a model learnt from decided pairs', () => {
  test('changes the shares of true pairs alone, and the calibration', () => {
    const strangers = (model: typeof MODEL) =>
      FEATURES.map((feature) => model.rates[feature].map(({ u, o }) => [u, o]));
    expect(strangers(learnt)).toEqual(strangers(MODEL));
    const kept = ({ priorBits, household, origin, frequencies }: typeof MODEL) => ({
      ...{ priorBits, household, origin, frequencies },
    });
    expect(kept(learnt)).toEqual(kept(MODEL));
    expect(learnt.version).toMatch(/^decided-test-[0-9a-f]{12}$/);
    expect(bitsOf(learnt)).not.toEqual(bitsOf(MODEL));
  });

  test('is the same for the same pairs in any order', () => {
    expect(learnDecided(MODEL, decided(600).toReversed(), as('decided-test'))).toEqual(learnt);
  });

  test('moves no weight further than as many pairs as the model in use counts as allow', () => {
    const few = learnDecided(MODEL, decided(20), as('few'));
    // 14 pairs beside 200: a share falls to 200/214 at most; what lies between the bounds of a feature follows them.
    for (const [i, { bits }] of bitsOf(MODEL).entries())
      expect(bits - (bitsOf(few)[i]?.bits as number)).toBeLessThan(0.2);
  });

  test('states scores whose bars sum to the total exactly, calibration among them', () => {
    const before = { slope: 0.9, shift: 0.25 };
    const model = { ...learnt, calibration: before };
    let calibrations = 0;
    for (const { a, b } of pairs.slice(0, 300)) {
      const score = scoreFacts(factsOfIdentity(a), factsOfIdentity(b), model);
      expect(score.features.reduce((sum, { bits }) => sum + bits, model.priorBits)).toBe(score.bits);
      calibrations += score.features.filter(({ feature }) => feature === 'calibration').length;
    }
    expect(calibrations).toBeGreaterThan(250);
  });

  test('a level that decided pairs show more often earns more', () => {
    const swapped = decided(600).map((pair) => ({
      ...pair,
      b: pair.b.map((facts) => ({ ...facts, dates: [] })),
    }));
    const other = learnDecided(MODEL, swapped, as('no-dates'));
    expect(other.rates['date of birth']).toEqual(MODEL.rates['date of birth']);
    const agreeing = decided(600).map((pair) => ({ ...pair, b: pair.a }));
    const m = learnDecided(MODEL, agreeing, as('agreeing')).rates['date of birth'][0]?.m as number;
    expect(m).toBeGreaterThan(MODEL.rates['date of birth'][0]?.m as number);
  });
});

describe('the calibration', () => {
  test('finds the slope and shift that were put in', () => {
    const points = Array.from({ length: 401 }, (_, i) => {
      const bits = (i - 200) / 20;
      return { bits, target: 1 / (1 + 2 ** -(0.7 * bits - 1)), weight: 1 };
    });
    const found = platt(points);
    expect(found?.slope).toBeCloseTo(0.7, 5);
    expect(found?.shift).toBeCloseTo(-1, 5);
  });

  test('is left out where totals say nothing or the reverse', () => {
    expect(platt([{ bits: 3, target: 0.5, weight: 1 }])).toBeUndefined();
    const falling = [-2, -1, 1, 2].map((bits) => ({ bits, target: 1 / (1 + 2 ** bits), weight: 1 }));
    expect(platt(falling)).toBeUndefined();
  });

  test('keeps sure pairs over the default threshold', () => {
    expect(learnt.calibration?.slope).toBeGreaterThan(0);
    const strong = pairs.filter(
      ({ a, b, same }) => same && scoreFacts(factsOfIdentity(a), factsOfIdentity(b)).probability > 0.999,
    );
    for (const { a, b } of strong)
      expect(scoreFacts(factsOfIdentity(a), factsOfIdentity(b), learnt).probability).toBeGreaterThan(
        DEFAULT_THRESHOLD,
      );
  });
});
