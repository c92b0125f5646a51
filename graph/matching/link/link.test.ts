/** Files linked without labels: the order of rows changes nothing, and what states nothing links nobody. */
import { describe, expect, test } from 'vitest';
import { readModel, writeModel } from '../model/index.ts';
import { DEFAULT_THRESHOLD, linkRows, type SourceRow } from './index.ts';

const GIVEN =
  'anna bruno clara david elena frank greta henry irene jonas karla lukas maria nils olga peter'.split(' ');
const FAMILY = 'abel berger conrad dietrich engel falk gruber hoffmann iversen jansen keller lorenz'.split(
  ' ',
);
const TOWNS = 'bonn trier mainz essen'.split(' ');

/** 60 persons, two rows each: the second with an edit in the family name of every third. */
function people(): SourceRow[] {
  const rows: SourceRow[] = [];
  for (let i = 0; i < 60; i++) {
    const given = GIVEN[(i * 7) % GIVEN.length] as string;
    const family = `${FAMILY[(i * 5) % FAMILY.length]}${'xyzuvw'[i % 6]}`;
    const values = {
      givenName: [given],
      dateOfBirth: [`19${50 + (i % 45)}-0${1 + (i % 9)}-1${i % 10}`],
      place: [TOWNS[i % TOWNS.length] as string],
    };
    const row = (id: string, name: string): SourceRow => ({
      id,
      source: '',
      kind: '',
      values: { ...values, familyName: [name] },
    });
    rows.push(row(`${i}a`, family), row(`${i}b`, i % 3 === 0 ? family.replace(/.$/, 'q') : family));
  }
  return rows;
}

const all = { within: true, across: true };
const named = (rows: SourceRow[], result: ReturnType<typeof linkRows>) => ({
  pairs: result.pairs
    .map(({ a, b, bits }) => `${[rows[a]?.id, rows[b]?.id].sort().join('-')} ${bits}`)
    .sort(),
  clusters: [...Map.groupBy(rows.keys(), (i) => result.clusters(DEFAULT_THRESHOLD)[i]).values()]
    .map((group) =>
      group
        .map((i) => rows[i]?.id)
        .sort()
        .join(' '),
    )
    .sort(),
});

/** A fixed shuffle: multiplies positions by a number without common divisor. */
const shuffled = (rows: SourceRow[], by: number) =>
  rows.map((_, i) => rows[(i * by + by) % rows.length] as SourceRow);

describe('a file', () => {
  const rows = people();
  const result = linkRows(rows, all);

  test('gives its pairs back without labels', () => {
    const { clusters } = named(rows, result);
    expect(clusters).toEqual(Array.from({ length: 60 }, (_, i) => `${i}a ${i}b`).sort());
  });

  test('gives the same pairs and clusters in five orders', () => {
    const expected = named(rows, result);
    for (const by of [7, 11, 13, 17, 19]) {
      const other = shuffled(rows, by);
      expect(named(other, linkRows(other, all))).toEqual(expected);
    }
  });

  test('gives the same pairs with the model read back from its file', () => {
    const model = readModel(writeModel(result.model));
    expect(named(rows, linkRows(rows, all, model))).toEqual(named(rows, result));
  });

  test('compares nothing of two kinds, and only across sources where told so', () => {
    const kinds = rows.map((row, i) => ({ ...row, kind: i % 2 === 0 ? 'PERSON' : 'ORGANISATION' }));
    expect(linkRows(kinds, all).pairs.every(({ a, b }) => a % 2 === b % 2)).toBe(true);
    const sources = rows.map((row, i) => ({ ...row, source: i % 2 === 0 ? 'A' : 'B' }));
    const across = linkRows(sources, { within: false, across: true });
    expect(across.pairs.length).toBeGreaterThanOrEqual(60);
    expect(across.pairs.every(({ a, b }) => a % 2 !== b % 2)).toBe(true);
  });
});

describe('what states nothing', () => {
  const base = people();
  const with_ = (values: SourceRow['values']): SourceRow[] =>
    base.map((row) => ({ ...row, values: { ...row.values, ...values } }));
  test.each([
    [{ nationalNumber: ['000000000'] }],
    [{ documentNumber: ['N/A'] }],
    [{ phone: ['XXXXXXXX'] }],
    [{ email: ['none'] }],
    [{ address: ['unknown'] }],
  ])('%j in every row links nobody', (values) => {
    const plain = linkRows(base, all);
    const filled = linkRows(with_(values), all);
    expect(named(base, filled).clusters).toEqual(named(base, plain).clusters);
  });

  test('hidden characters, lookalikes and damaged letters hide nobody', () => {
    const dirty = base.map((row, i) => {
      if (i % 2 === 0) return row;
      const [family = ''] = row.values.familyName ?? [];
      const damaged = [`\u200b${family}`, family.replace('e', 'е'), `\u202e${family}\u202c`][i % 3] as string;
      return { ...row, values: { ...row.values, familyName: [damaged] } };
    });
    expect(named(dirty, linkRows(dirty, all)).clusters).toEqual(named(base, linkRows(base, all)).clusters);
  });
});

test('senior and junior of one name, address and phone are two', () => {
  const at = {
    address: ['1450 N City Rd'],
    postcode: ['23208'],
    phone: ['7029191300'],
    place: ['Arlington'],
  };
  const row = (id: string, family: string): SourceRow => ({
    ...{ id, source: '', kind: '' },
    values: { ...at, givenName: ['David'], familyName: [family] },
  });
  const rows = [...people(), row('sr', 'Dobbins Sr'), row('jr', 'Dobbins Jr')];
  const of = linkRows(rows, all).clusters(DEFAULT_THRESHOLD);
  expect(of.at(-1)).not.toBe(of.at(-2));
});

test('no row and one row have no pairs', () => {
  expect(linkRows([], all).pairs).toEqual([]);
  expect(linkRows(people().slice(0, 1), all).pairs).toEqual([]);
});
