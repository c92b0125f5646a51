/** Annex I 3.4 and Annex II 3.4 (a)-(c): nationalities and place of birth (domain.md §13 rules 34 and 37). */
import { describe, expect, it } from 'vitest';
import { harmonise, harmoniseCountry } from './harmonise.ts';
import { compareIdentityData } from './index.ts';
import { person, type Stated } from './person.fixture.ts';
import { similarCountries, similarTowns } from './places.ts';

function compare(a: Stated, b: Stated) {
  const side = (stated: Stated) => [person({ family: 'NILSEN', given: 'IDA', ...stated })];
  return compareIdentityData(side(a), side(b)).categories[3];
}
const towns = (a: string, b: string) => similarTowns(harmonise(a), harmonise(b))?.letter ?? null;
function countries(a: string, b: string): string | null {
  const [x, y] = [harmoniseCountry(a), harmoniseCountry(b)];
  return (x && y && similarCountries(x, y)?.letter) ?? null;
}

describe.each([
  ['a', 'Одеса', 'ODESA'],
  ['a', 'Zürich', 'ZUERICH'],
  ['a', 'Θεσσαλονίκη', 'THESSALONIKI'],
  ['a', 'თელავი', 'TELAVI'],
  ['a', 'Łomża', 'LOMZA'],
  ['b', 'MARSEILLE', 'MARSEILE'],
  ['b', 'CASABLANCA', 'KASABLANCA'],
  ['b', 'KARACHI', 'KARACHY'],
  ['b', 'NEWYORK', 'NEW YORK'],
  ['b', 'HERAT', 'HERAAT'],
  ['c', 'Kiev', 'KYIV'],
  ['c', 'BOMBAY', 'Mumbai'],
  ['c', 'LENINGRAD', 'SANKT-PETERBURG'],
  ['c', 'SAIGON', 'HO CHI MINH CITY'],
  ['c', 'CONSTANTINOPLE', 'Istanbul'],
] as const)('Annex II 3.4(%s) on towns', (letter, a, b) => {
  it(`${a} and ${b} are alike, in both directions`, () => {
    expect(towns(a, b)).toBe(letter);
    expect(towns(b, a)).toBe(letter);
  });
});

describe.each([
  ['a', 'Москва', 'MOSCOW'],
  ['a', 'دمشق', 'DAMASCUS'],
  ['a', 'Αθήνα', 'ATHENS'],
  ['a', 'חיפה', 'HAIFA'],
  ['a', 'München', 'MUNICH'],
  ['b', 'MARSEILLE', 'MARSALE'],
  ['b', 'LYON', 'LILLE'],
  ['b', 'KABUL', 'KAPOL'],
  ['b', 'ROMA', 'RAMO'],
  ['b', 'HERAT', 'HARIT'],
  ['c', 'KYIV', 'LVIV'],
  ['c', 'BOMBAY', 'CHENNAI'],
  ['c', 'LENINGRAD', 'VOLGOGRAD'],
  ['c', 'DANZIG', 'WROCLAW'],
  ['c', 'STALINABAD', 'LENINABAD'],
] as const)('no rule of Annex II 3.4, though (%s) comes near', (_letter, a, b) => {
  it(`${a} and ${b} are not alike`, () => {
    expect(towns(a, b)).toBeNull();
    expect(towns(b, a)).toBeNull();
  });
});

describe('countries and nationalities', () => {
  it.each([
    ['SUN', 'RUS'],
    ['SUN', 'UKR'],
    ['YUG', 'HRV'],
    ['SCG', 'MNE'],
    ['CSK', 'SVK'],
    ['DDR', 'DEU'],
    ['ZAR', 'COD'],
    ['BUR', 'MMR'],
    ['SWAZILAND', 'Eswatini'],
    ['Burma', 'MYANMAR'],
  ])('%s and %s are a known change of denomination', (a, b) => {
    expect(countries(a, b)).toBe('c');
    expect(countries(b, a)).toBe('c');
  });
  it.each([
    ['IRN', 'IRQ'],
    ['AUS', 'AUT'],
    ['SVK', 'SVN'],
    ['RUS', 'UKR'],
    ['CZE', 'SVK'],
    ['SRB', 'HRV'],
    ['SUN', 'POL'],
    ['SUN', 'ZUN'],
  ])('%s and %s are different: codes are never fuzzy, and successors are not one another', (a, b) => {
    expect(countries(a, b)).toBeNull();
    expect(countries(b, a)).toBeNull();
  });
  it('compares free text by transliteration and one edit', () => {
    expect(countries('ΕΛΛΑΔΑ', 'ELLADA')).toBe('a');
    expect(countries('AFGHANISTAN', 'AFGANISTAN')).toBe('b');
  });
});

describe('the category', () => {
  it.each([
    ['a common nationality', { nat: ['FRA', 'TUN'] }, { nat: ['MAR', 'TUN'] }, 'SAME'],
    ['one code in two lists', { nat: 'D' }, { nat: 'DEU' }, 'SAME'],
    ['a predecessor', { nat: 'SUN' }, { nat: 'RUS' }, 'SIMILAR'],
    ['IRN and IRQ', { nat: 'IRN' }, { nat: 'IRQ' }, 'DIFFERENT'],
    ['a nationality left out', { nat: null, born: 'TUN' }, { nat: 'TUN', born: 'TUN' }, 'MISSING'],
    ['UNK on both sides', { nat: 'UNK' }, { nat: 'UNK' }, 'MISSING'],
    ['XXX on both sides', { nat: 'XXX' }, { nat: 'XXX' }, 'MISSING'],
    ['two stateless persons', { nat: 'XXA' }, { nat: 'XXA' }, 'SAME'],
    [
      'a common birthplace only',
      { nat: 'FRA', town: 'SFAX', born: 'TUN' },
      { nat: 'TUN', town: 'SFAX', born: 'TUN' },
      'DIFFERENT',
    ],
  ] as [string, Stated, Stated, string][])('with %s is %4$s', (_title, a, b, outcome) => {
    expect(compare(a, b)?.outcome).toBe(outcome);
    expect(compare(b, a)?.outcome).toBe(outcome);
  });
  it('logs an alike birthplace beside the nationality', () => {
    const verdict = compare({ nat: 'UKR', town: 'KIEV' }, { nat: 'UKR', town: 'KYIV' });
    expect(verdict?.rules.map((r) => [r.rule, r.field])).toEqual([
      ['I.4', 'NATIONALITY'],
      ['II.3.4(c)', 'TOWN'],
    ]);
  });
});
