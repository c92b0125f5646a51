/** The prior follows what groups hold: it falls where a third record contradicts pairs, and rises where one bears them out. */
import { expect, test } from 'vitest';
import { MODEL } from '../model/default.ts';
import { probabilityOf } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { ProfileStore } from '../profile/index.ts';
import { factsOfRow } from './facts.ts';
import { MOST_SHIFT, priorShift } from './prior.ts';
import type { LinkedPair, SourceRow } from './row.ts';

const PERSONS = 150;

const row = (id: number, family: string, given: string, day: number): SourceRow => ({
  id: String(id),
  source: '',
  kind: '',
  values: {
    familyName: [family],
    givenName: [given],
    dateOfBirth: [`19${50 + (day % 40)}-0${1 + (day % 9)}-1${day % 10}`],
    place: ['Lisboa'],
  },
});

/** Two equal records of each of 150 persons. */
function storeOf(): ProfileStore {
  const store = new ProfileStore();
  for (let i = 0; i < PERSONS; i++) {
    const letters = `${'bdfgk'[i % 5]}${'aeiou'[(i >> 2) % 5]}${'lmnrs'[(i >> 3) % 5]}`;
    for (let n = 0; n < 2; n++) store.add(factsOfRow(row(2 * i + n, `${letters}ova`, 'Petra', i), undefined));
  }
  return store;
}

const pair = (a: number, b: number, bits: number): LinkedPair => ({
  a,
  b,
  bits,
  probability: probabilityOf(bits),
});
const certain = Array.from({ length: PERSONS }, (_, i) => pair(2 * i, 2 * i + 1, 20));
/** Pairs of two persons. */
const doubtful = (bits: number) =>
  Array.from({ length: PERSONS - 20 }, (_, i) => pair(2 * i, 2 * (i + 20), bits));

const store = storeOf();
const shiftOf = (pairs: LinkedPair[]) => priorShift(store, new Weights(MODEL, store), pairs);

test('pairs that groups do not hold lower the prior, within the limit', () => {
  const shift = shiftOf([...certain, ...doubtful(-1)]);
  expect(shift).toBeLessThan(-1);
  expect(shift).toBeGreaterThanOrEqual(-MOST_SHIFT);
});

test('more pairs inside groups than expected raise it', () => {
  // Half of the persons are doubtful by their pair alone, yet nothing else than the threshold is against them.
  const weak = certain.map((one, i) => (i % 2 === 0 ? one : pair(one.a, one.b, 0.5)));
  expect(shiftOf(weak)).toBeGreaterThan(0);
});

test('a small file moves it little, one without pairs not at all', () => {
  const few = shiftOf([...certain.slice(0, 5), ...doubtful(-1).slice(0, 5)]);
  expect(Math.abs(few)).toBeLessThan(0.2);
  expect(shiftOf([])).toBe(0);
});
