/** Shared blocking keys by kind: together they are exactly the keys that the index would meet by. */
import { describe, expect, test } from 'vitest';
import type { Identity } from '../../model/record.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { KeyMaker } from './profile-keys.ts';
import { sharedKeys } from './shared-keys.ts';

function person(family: string, given: string, born: string, town?: string): Identity {
  return {
    ...{ identityId: 'i', category: 'CONFIRMED' },
    names: [
      { side: 'FAMILY', kind: 'CURRENT', value: family },
      { side: 'GIVEN', kind: 'CURRENT', value: given },
    ],
    dateOfBirth: { value: born, precision: 'DAY' },
    ...(town === undefined ? {} : { placeOfBirth: { town } }),
  };
}

function keysOf(identity: Identity): Set<number> {
  const store = new ProfileStore();
  return new Set(new KeyMaker(store).keys(store.add(factsOfIdentity(identity))));
}

const olena = person('Petrenko', 'Olena Maria', '1980-03-12', 'Lviv');

describe('shared keys', () => {
  test.each([
    ['the same', olena],
    ['another year', person('Petrenko', 'Olena', '1979-03-12')],
    ['in another script', person('Петренко', 'Олена', '1980-03-12')],
    ['another family name', person('Schulz', 'Olena Maria', '1980-03-12', 'Lviv')],
    ['a stranger', person('Nakamura', 'Ken', '1951-07-30', 'Osaka')],
  ])('%s: the kinds add up to all keys, once each', (_, other) => {
    const kinds = sharedKeys([olena], [other]);
    const [a, b] = [keysOf(olena), keysOf(other)];
    const shared = kinds.flatMap((kind) => kind.shared);
    expect(new Set(shared)).toEqual(new Set([...a].filter((key) => b.has(key))));
    expect(shared.length).toBe(new Set(shared).size);
    expect(kinds.reduce((sum, kind) => sum + kind.a, 0)).toBe(a.size);
    expect(kinds.reduce((sum, kind) => sum + kind.b, 0)).toBe(b.size);
  });

  test('nationality brings an undated record to a dated one, and two dated ones by their date only', () => {
    const dated = (born: string): Identity => ({
      ...person('Kvaratskhelia', 'Nino', born),
      nationalities: [{ country: 'GEO', kind: 'CURRENT' }],
    });
    const kinds = (one: Identity, two: Identity) =>
      sharedKeys([one], [two]).flatMap(({ kind, shared }) => (shared.length > 0 ? [kind] : []));
    const undated = ['undatedSound', 'undatedBeginning'];
    const one = dated('1998-06-09');
    for (const born of ['1996-01-01', '']) {
      expect(kinds(one, dated(born))).toEqual(expect.arrayContaining(undated));
      expect(kinds(dated(born), one)).toEqual(kinds(one, dated(born)));
      expect(kinds(dated(born), dated(born))).toEqual(expect.arrayContaining(undated));
    }
    expect(kinds(one, dated('1971-11-30'))).not.toEqual(expect.arrayContaining(undated));
    expect(kinds(one, one)).toContain('dateNationality');
  });

  test('a kind that only one side has is told with nothing shared; one that neither has is not', () => {
    const kinds = sharedKeys([olena], [person('Petrenko', 'Olena', '1980-03-12')]);
    const place = kinds.find(({ kind }) => kind === 'soundPlace');
    expect(place).toMatchObject({ b: 0, shared: [] });
    expect(place?.a).toBeGreaterThan(0);
    expect(kinds.some(({ kind }) => kind === 'phone')).toBe(false);
    expect(kinds[0]?.shared.length).toBeGreaterThan(0);
  });
});
