import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identity, Name, NameKind, NameSide, PartialDate } from '../../model/record.ts';
import { tokenise } from '../normalise/index.ts';
import { dateLevel } from './facts.ts';
import { FLOOR_PROBABILITY, MODEL, probabilityOf, STRONG_PROBABILITY, scoreIdentities } from './index.ts';
import { prepareDate } from './prepare.ts';
import { editDistance, TOKEN_LEVELS, wordLevel } from './words.ts';

const name = (side: NameSide, value: string, kind: NameKind = 'CURRENT'): Name => ({ side, kind, value });
const day = (value: string): PartialDate => ({
  value,
  precision: value.length === 10 ? 'DAY' : value.length === 7 ? 'MONTH' : 'YEAR',
});
function person(family: string, given: string, more: Partial<Identity> = {}): Identity {
  const names = [name('FAMILY', family), name('GIVEN', given)].filter((n) => n.value !== '');
  return { identityId: 'i', category: 'CONFIRMED', names, ...more };
}
const whole = (value: string, more: Partial<Identity> = {}): Identity => ({
  ...person('', '', more),
  names: [name('UNSPLIT', value)],
});
const word = (a: string, b: string) => {
  const [x, y] = [tokenise(a)[0], tokenise(b)[0]];
  return x && y ? TOKEN_LEVELS[wordLevel(x, y)] : undefined;
};
const level = (a: Identity, b: Identity, feature: string) =>
  scoreIdentities(a, b).features.find((f) => f.feature === feature)?.level;

describe('words', () => {
  test.each([
    ['محمد', 'Mohammed', 'same sound across scripts'],
    ['عبد العزيز', 'Abd al-Aziz', 'same sound across scripts'],
    ['يوسف', 'Yousef', 'same sound across scripts'],
    ['يوسف', 'Jusuf', 'same sound across scripts'],
    ['Yousef', 'Jusuf', 'same sound'],
    ['Müller', 'Mueller', 'romanised equal'],
    ['Щербаков', 'Scherbakow', 'same sound'],
    ['Mohammed', 'Mehmet', 'same sound'],
    ['Иван', 'Ivan', 'romanised equal'],
    ['Alexander', 'Aleksander', 'same sound'],
    ['Martha', 'Marhta', 'one edit'],
    ['Robert', 'Bob', 'known variant'],
    ['Aleksandr', 'Саша', 'known variant'],
    ['يوسف', 'Giuseppe', 'known variant'],
    ['Anna', 'A', 'initial'],
    ['Anna', 'Peter', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(word(a, b)).toBe(expected);
    expect(word(b, a)).toBe(expected);
  });

  test.each([
    ['حسن', 'حسين'],
    ['Hassan', 'Hussein'],
    ['حسن', 'Hussein'],
    ['حسين', 'Hassan'],
    ['Mohammed', 'Mahmud'],
    ['Jamal', 'Jamil'],
  ])('the false friends %s and %s are loosely alike at most', (a, b) => {
    expect(['loosely alike', 'different']).toContain(word(a, b));
  });

  test('equal original letters stand above equal romanisation', () => {
    expect(word('王', '王')).toBe('exact');
    expect(word('王', '汪')).toBe('romanised equal');
  });

  test('edit distance counts a swap of neighbours as one', () => {
    expect(editDistance('martha', 'marhta', 2)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });
});

describe('names', () => {
  test('王小明 and WANG XIAOMING are one name, split or not', () => {
    expect(level(person('王', '小明'), person('WANG', 'XIAOMING'), 'given')).toBe('romanised equal');
    expect(level(whole('王小明'), whole('WANG XIAOMING'), 'names')).toBe('romanised equal');
    expect(level(whole('王小明'), person('Wang', 'Xiao Ming'), 'names')).toBe('romanised equal');
  });

  test('family and given swapped is recognised and charged', () => {
    const swapped = scoreIdentities(person('Schmidt', 'Johanna'), person('Johanna', 'Schmidt'));
    expect(swapped.features.map((f) => f.level)).toContain('family and given swapped');
    expect(swapped.bits).toBeLessThan(
      scoreIdentities(person('Schmidt', 'Johanna'), person('Schmidt', 'Johanna')).bits,
    );
  });

  test('a name met only as an alias earns one bit less', () => {
    const aka: Identity = { ...person('', ''), names: [name('UNSPLIT', 'Bosco Ntaganda', 'ALIAS')] };
    const score = scoreIdentities(aka, whole('Bosco Ntaganda'));
    expect(score.bits).toBe(
      scoreIdentities(whole('Bosco Ntaganda'), whole('Bosco Ntaganda')).bits + MODEL.bits.alias,
    );
  });

  test('a common name earns less than a rare one', () => {
    const common = scoreIdentities(person('Ali', 'Mohammed'), person('Ali', 'Mohammed'));
    const rare = scoreIdentities(person('Kwiatkowski', 'Zbigniew'), person('Kwiatkowski', 'Zbigniew'));
    expect(rare.bits).toBeGreaterThan(common.bits + 4);
  });

  test('one of two Spanish surnames may be left out', () => {
    const score = scoreIdentities(person('García Lorca', 'Federico'), person('Garcia', 'Federico'));
    expect(score.features[0]?.level).toBe('romanised equal, a word more');
    expect(score.features[0]?.bits).toBeGreaterThan(3);
  });
});

describe('date of birth', () => {
  test.each([
    ['1980-02-03', '1980-02-03', 'exact'],
    ['1980-01-01', '1980-01-01', 'exact, default day'],
    ['1980-02-03', '1980-03-02', 'day and month swapped'],
    ['1980-02-03', '1981-02-03', 'one digit'],
    ['1980-02', '1980-02-03', 'year and month, day unknown'],
    ['1980', '1980-02-03', 'year, rest unknown'],
    ['1980-00-00', '1980-02-03', 'year, rest unknown'],
    ['1980-01-01', '1980-12-23', 'year, default day'],
    ['1980-02-03', '1980-02-29', 'two parts'],
    ['1980-02-03', '1980-11-29', 'same year'],
    ['1980', '1981', 'near year, partly unknown'],
    ['1980-02-03', '1967-11-29', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(dateLevel(prepareDate(day(a)), prepareDate(day(b)))).toBe(expected);
    expect(dateLevel(prepareDate(day(b)), prepareDate(day(a)))).toBe(expected);
  });

  test('absent, unreadable or in another calendar is missing', () => {
    expect(dateLevel(undefined, prepareDate(day('1980')))).toBeUndefined();
    expect(prepareDate({ value: 'about 1980', precision: 'UNKNOWN' })).toBeUndefined();
    const islamic = prepareDate({ value: '1400-02-03', precision: 'DAY', calendar: 'ISLAMIC' });
    expect(dateLevel(islamic, prepareDate(day('1979-12-22')))).toBeUndefined();
  });
});

describe('guards', () => {
  const birth = {
    dateOfBirth: day('1980-02-03'),
    placeOfBirth: { town: 'Bonn', country: 'DEU' },
    sex: 'F' as const,
  };

  test('twins: without the given name nothing reaches strong', () => {
    for (const [a, b] of [
      [person('Wyszyński', 'Anna', birth), person('Wyszyński', 'Maria', birth)],
      [person('Wyszyński', '', birth), person('Wyszyński', 'Maria', birth)],
      [whole('Anna Wyszyński', birth), whole('Maria Wyszyński', birth)],
      [person('Wyszyński', 'A', birth), person('Wyszyński', 'Anna', birth)],
    ] as const)
      expect(scoreIdentities(a, b).probability).toBeLessThan(STRONG_PROBABILITY);
    const same = scoreIdentities(person('Wyszyński', 'Anna', birth), person('Wyszyński', 'Anna', birth));
    expect(same.probability).toBeGreaterThan(STRONG_PROBABILITY);
  });

  test('another given name and another year of birth stay below the floor', () => {
    const other = { ...birth, dateOfBirth: day('1981-02-03') };
    for (const [a, b] of [
      [person('Wyszyński', 'Anna', birth), person('Wyszyński', 'Maria', other)],
      [whole('Anna Wyszyński', birth), whole('Maria Wyszyński', other)],
    ] as const)
      expect(scoreIdentities(a, b).probability).toBeLessThan(FLOOR_PROBABILITY);
  });
});

const values = fc.constantFrom(
  'Ali',
  'علي',
  'Mohammed',
  'محمد',
  'Müller',
  'Mueller',
  'de la Cruz',
  '王小明',
  'Wang Xiaoming',
  'Anna',
  'A',
  '',
  'Hussein',
  'حسن',
  'García Lorca',
);
const identities: fc.Arbitrary<Identity> = fc.record(
  {
    identityId: fc.constant('i'),
    category: fc.constant('CONFIRMED' as const),
    names: fc.array(
      fc.record({
        side: fc.constantFrom<NameSide>('FAMILY', 'GIVEN', 'UNSPLIT'),
        kind: fc.constantFrom<NameKind>('CURRENT', 'ALIAS', 'AT_BIRTH'),
        value: fc.oneof(values, fc.string({ unit: 'binary', maxLength: 12 })),
      }),
      { maxLength: 4 },
    ),
    dateOfBirth: fc
      .constantFrom('1980', '1980-02', '1980-02-03', '1980-03-02', '1980-01-01', '1981-02-03', '')
      .map(day),
    sex: fc.constantFrom('M', 'F', 'X', 'UNK'),
    nationalities: fc.array(
      fc.record({
        country: fc.constantFrom('DEU', 'SYR', 'UNK', 'XXA'),
        kind: fc.constant('CURRENT' as const),
      }),
      { maxLength: 2 },
    ),
    placeOfBirth: fc.record(
      {
        town: fc.constantFrom('Bonn', 'حلب', 'Halab', 'Bonn am Rhein'),
        country: fc.constantFrom('DEU', 'UNK'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['identityId', 'category', 'names'] },
);

describe('every score', () => {
  test('is symmetric, repeatable and sums exactly to prior and features', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const one = scoreIdentities(a, b);
        const two = scoreIdentities(b, a);
        expect(two.bits).toBe(one.bits);
        expect(scoreIdentities(a, b)).toEqual(one);
        expect(one.features.reduce((sum, f) => sum + f.bits, MODEL.priorBits)).toBe(one.bits);
        expect(one.features.reduceRight((sum, f) => sum + f.bits, MODEL.priorBits)).toBe(one.bits);
        expect(one.probability).toBe(probabilityOf(one.bits));
        expect(one.modelVersion).toBe('rules-1');
        for (const f of one.features) if (f.level === 'missing') expect(f.bits).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test('missing values on both sides leave the prior', () => {
    const empty: Identity = { identityId: 'i', category: 'CONFIRMED', names: [], sex: 'UNK' };
    expect(scoreIdentities(empty, empty).bits).toBe(MODEL.priorBits);
  });

  test('agreement in a further fact never lowers the score', () => {
    const facts: Partial<Identity>[] = [
      { dateOfBirth: day('1980-02-03') },
      { sex: 'F' },
      { nationalities: [{ country: 'SYR', kind: 'CURRENT' }] },
      { placeOfBirth: { town: 'Aleppo', country: 'SYR' } },
    ];
    let more: Partial<Identity> = {};
    let last = scoreIdentities(person('Haddad', 'Lina'), person('Haddad', 'Lina')).bits;
    for (const fact of facts) {
      more = { ...more, ...fact };
      const { bits } = scoreIdentities(person('Haddad', 'Lina', more), person('Haddad', 'Lina', more));
      expect(bits).toBeGreaterThanOrEqual(last);
      last = bits;
    }
  });
});
