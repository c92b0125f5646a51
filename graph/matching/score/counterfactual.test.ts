/** The smallest change of evidence that turns a pair: it turns it, and none is smaller. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identity } from '../../model/record.ts';
import { compareFacts, FEATURES, LEVELS, levels, met, moveConditional, rare } from '../compare/index.ts';
import { Weights } from '../model/weights.ts';
import { emptyFacts, type Facts, ProfileStore } from '../profile/index.ts';
import { counterfactual, MOST_CHANGES } from './counterfactual.ts';
import {
  DEFAULT_THRESHOLD,
  FLOOR_PROBABILITY,
  MODEL,
  prepareIdentity,
  scoreIdentities,
  scorePrepared,
  turningPoints,
} from './index.ts';

function person(family: string, given: string, born: string, more: Partial<Identity> = {}): Identity {
  return {
    ...{ identityId: 'i', category: 'CONFIRMED', sex: 'F' },
    names: [
      { side: 'FAMILY', kind: 'CURRENT', value: family },
      { side: 'GIVEN', kind: 'CURRENT', value: given },
    ],
    dateOfBirth: { value: born, precision: 'DAY' },
    nationalities: [{ country: 'UKR', kind: 'CURRENT' }],
    ...more,
  };
}

const GIVEN = FEATURES.indexOf('given name');

const some = fc.record({
  family: fc.constantFrom('Petrenko', 'Petrenka', 'Schulz', 'Шульц', 'Kim', ''),
  given: fc.constantFrom('Olena', 'Elena', 'Mykola', 'Микола', 'O', ''),
  born: fc.constantFrom('1980-03-12', '1980-12-03', '1980-01-01', '1951-07-30'),
  sex: fc.constantFrom('F' as const, 'M' as const, undefined),
  country: fc.constantFrom('UKR', 'DEU'),
});
const identityOf = ({
  family,
  given,
  born,
  sex,
  country,
}: typeof some extends fc.Arbitrary<infer T> ? T : never) =>
  person(family, given, born, {
    ...(sex === undefined ? { sex: 'UNK' as const } : { sex }),
    nationalities: [{ country, kind: 'CURRENT' }],
    names: [
      ...(family === '' ? [] : [{ side: 'FAMILY' as const, kind: 'CURRENT' as const, value: family }]),
      ...(given === '' ? [] : [{ side: 'GIVEN' as const, kind: 'CURRENT' as const, value: given }]),
    ],
  });

describe('a change', () => {
  test('takes the pair to the other side of its threshold, and no single change does so with fewer bits', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom(FLOOR_PROBABILITY, DEFAULT_THRESHOLD), (x, y, threshold) => {
        const [a, b] = [prepareIdentity(identityOf(x)), prepareIdentity(identityOf(y))];
        const score = scorePrepared(a, b);
        const point = turningPoints(a, b, score).find((one) => one.probability === threshold);
        const singles = singleChanges(
          a.facts,
          b.facts,
          new Set(score.features.map(({ feature }) => feature)),
        );
        const turning = singles.filter(({ probability }) => probability >= threshold !== point?.reached);
        expect(point?.reached).toBe(score.probability >= threshold);
        if (point?.change === undefined) {
          expect(turning).toEqual([]);
          return;
        }
        expect(point.change.probability >= threshold).toBe(!point.reached);
        if (point.change.changes.length > 1) expect(turning).toEqual([]);
        else
          expect(Math.abs(point.change.bits - score.bits)).toBe(
            Math.min(...turning.map(({ bits }) => Math.abs(bits - score.bits))),
          );
      }),
      { numRuns: 60 },
    );
  });

  test('is what a real pair with that evidence scores: a date that reaches the level put in turns the pair', () => {
    const [a, b] = [person('Petrenko', 'Olena', '1980-03-12'), person('Petrenko', 'Olena', '1951-07-30')];
    const store = new ProfileStore();
    const [one, two] = [a, b].map((side) => store.add(prepareIdentity(side).facts)) as [number, number];
    const change = counterfactual(store, one, two, new Weights(MODEL, store), new Set(), DEFAULT_THRESHOLD);
    expect(scoreIdentities(a, b).probability).toBeLessThan(DEFAULT_THRESHOLD);
    expect(change?.changes).toEqual([
      { feature: 'date of birth', from: 'different', to: expect.any(String) },
    ]);
    const dates = ['1951-03-12', '1980-12-03', '1980-03-11', '1980-01-01', '1980-03-12', '1980-07-25'];
    const turned = [...dates, '1980', '1981', '1980-03'].flatMap((value) => {
      const precision = value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY';
      const score = scoreIdentities(a, { ...b, dateOfBirth: { value, precision } });
      const level = score.features.find(({ feature }) => feature === 'date of birth')?.level;
      return level === change?.changes[0]?.to ? [score] : [];
    });
    expect(turned.length).toBeGreaterThan(0);
    for (const score of turned) {
      expect(score.probability).toBeGreaterThanOrEqual(DEFAULT_THRESHOLD);
      expect(score.bits).toBeCloseTo(change?.bits ?? Number.NaN, 6);
    }
  });

  test('moves features that another one tells: with one given name the sex is weighed under it', () => {
    const [a, b] = [
      person('Petrenko', 'Olena', '1980-03-12'),
      person('Petrenko', 'Mykola', '1980-03-12', { sex: 'M' }),
    ];
    const store = new ProfileStore();
    const [one, two] = [a, b].map((side) => store.add(prepareIdentity(side).facts)) as [number, number];
    const weights = new Weights(MODEL, store);
    compareFacts(store, one, two, weights);
    levels[GIVEN] = LEVELS['given name'].indexOf('exact');
    rare[GIVEN] = -1;
    moveConditional();
    expect(levels[FEATURES.indexOf('sex')]).toBe(0);
    expect(levels[FEATURES.indexOf('sex under one given name')]).toBe(LEVELS.sex.indexOf('different'));
    const total = weights.total();
    const near = counterfactual(store, one, two, weights, new Set(), 1 / (1 + 2 ** -total));
    expect(near?.bits).toBeGreaterThanOrEqual(total);
  });

  test('cannot lift a pair of two generations over the limit while both are stated', () => {
    const store = new ProfileStore();
    const base = prepareIdentity(person('Petrenko', 'Oleh', '1980-03-12')).facts;
    const [one, two] = [store.add({ ...base, generation: 'SR' }), store.add({ ...base, generation: 'JR' })];
    const found = counterfactual(store, one, two, new Weights(MODEL, store), new Set(), DEFAULT_THRESHOLD);
    expect(found?.changes.some(({ feature }) => feature === 'generation')).toBe(true);
  });

  test('is absent where no few features would do: two that state nothing', () => {
    const store = new ProfileStore();
    const [one, two] = [store.add(emptyFacts()), store.add(emptyFacts())];
    const found = counterfactual(store, one, two, new Weights(MODEL, store), new Set(), DEFAULT_THRESHOLD);
    expect(found).toBeUndefined();
    expect(MOST_CHANGES).toBeLessThanOrEqual(3);
  });
});

/** Totals after every change of one feature, on a way of its own. */
function singleChanges(a: Facts, b: Facts, named: ReadonlySet<string>) {
  const store = new ProfileStore();
  const [one, two] = [store.add(a), store.add(b)];
  const weights = new Weights(MODEL, store);
  compareFacts(store, one, two, weights);
  const kept = [...levels];
  const totals: { bits: number; probability: number }[] = [];
  for (const [f, feature] of FEATURES.entries())
    for (let level = 0; level < LEVELS[feature].length; level++) {
      if (level === kept[f] || (kept[f] === 0 && !named.has(feature))) continue;
      compareFacts(store, one, two, weights);
      levels[f] = level;
      rare[f] = -1;
      met[f] = weights.usualBits(f);
      moveConditional();
      const bits = weights.total();
      totals.push({ bits, probability: 1 / (1 + 2 ** -bits) });
    }
  return totals;
}
