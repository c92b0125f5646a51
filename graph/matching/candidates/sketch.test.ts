/** What sketches tell of two records before either is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Identity } from '../../model/record.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { KeyMaker } from './profile-keys.ts';
import { Agreement, sketchOf } from './sketch.ts';

const agreement = new Agreement();
const bits = (asking: number, other: number) => {
  agreement.ask(asking);
  return agreement.bits(other);
};

const store = new ProfileStore();
const maker = new KeyMaker(store);
const sketch = (stated: Partial<Identity>) => {
  const identity = { identityId: '1', category: 'CONFIRMED', names: [], ...stated } satisfies Identity;
  return sketchOf(store, maker, store.add(factsOfIdentity(identity)), 1);
};
const born = (value: string): Partial<Identity> =>
  value === '' ? {} : { dateOfBirth: { value, precision: value.length === 4 ? 'YEAR' : 'DAY' } };

test.each([
  ['the same date', '1980-03-14', '1980-03-14', 14],
  ['two parts of a date', '1980-03-14', '1981-03-14', 5],
  ['one part', '1980-03-14', '1985-03-20', -4],
  ['no part', '1980-03-14', '1985-04-20', -5],
  ['day and month exchanged', '1980-03-12', '1980-12-03', 9],
  ['a year and a date in it', '1980', '1980-03-14', 2],
  ['a year and a date near it', '1980-01-01', '1983-03-14', 0],
  ['a year and a date far from it', '1980', '1990-03-14', -6],
  ['a date and none', '1980-03-14', '', 0],
])('%s', (_, a, b, expected) => {
  const [one, other] = [sketch(born(a)), sketch(born(b))];
  expect(bits(one, other)).toBe(expected);
  expect(bits(other, one)).toBe(expected);
});

test('what only one record states says nothing; what both state otherwise speaks against them', () => {
  const woman = sketch({
    sex: 'F',
    nationalities: [{ country: 'SWE', kind: 'CURRENT' }],
    placeOfBirth: { town: 'Lund' },
  });
  expect(bits(woman, sketch({}))).toBe(0);
  expect(bits(woman, woman)).toBeGreaterThan(0);
  expect(bits(woman, sketch({ sex: 'M' }))).toBeLessThan(0);
  expect(bits(woman, sketch({ nationalities: [{ country: 'PER', kind: 'CURRENT' }] }))).toBeLessThan(0);
});

test('it makes no difference which of two records asks', () => {
  const date = fc.tuple(fc.integer({ min: 1, max: 511 }), fc.nat(12), fc.nat(31));
  const codes = fc.tuple(fc.nat(2), fc.nat(63), fc.nat(63));
  const any = fc.tuple(fc.option(date), codes).map(([of, [sex, nationality, place]]) => {
    const known = of === null ? 0 : (of[0] << 9) | ((of[2] === 0 ? 0 : Math.max(1, of[1])) << 5) | of[2];
    return known | (sex << 18) | (nationality << 20) | (place << 26);
  });
  fc.assert(
    fc.property(any, any, (a, b) => bits(a, b) === bits(b, a)),
    { numRuns: 5_000 },
  );
});
