/** The score of two identities: symmetric, explained to the last bit, in any script, and never blind to what differs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identity, Name, NameKind, NameSide, PartialDate } from '../../model/record.ts';
import { MODEL, plainFeature, STRONG_PROBABILITY, scoreIdentities } from './index.ts';

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
const level = (a: Identity, b: Identity, feature: string) =>
  scoreIdentities(a, b).features.find((f) => plainFeature(f.feature) === feature)?.level;
const bits = (a: Identity, b: Identity) => scoreIdentities(a, b).bits;

const birth = {
  dateOfBirth: day('1980-02-03'),
  placeOfBirth: { town: 'Bonn', country: 'DEU' },
  nationalities: [{ country: 'DEU', kind: 'CURRENT' as const }],
  sex: 'F' as const,
};

test('a score does not depend on what was scored before it', () => {
  const stem = fc.string({ minLength: 2, maxLength: 6, unit: fc.constantFrom(...'aeikmnorst') });
  const anyone = fc.tuple(stem, stem).map(([family, given]) => person(family, given, birth));
  let met = 0;
  fc.assert(
    fc.property(anyone, anyone, (a, b) => {
      // Words that no other pair holds: more of them than are kept come together.
      for (let n = 0; n < 40; n++)
        scoreIdentities(person(`word${met++}`, `word${met++}`), person(`word${met++}`, `word${met++}`));
      // A model of its own has scored nothing yet.
      expect(scoreIdentities(a, b)).toEqual(scoreIdentities(a, b, { ...MODEL }));
    }),
    { numRuns: 150 },
  );
  expect(met).toBeGreaterThan(20_000);
});

describe('names', () => {
  test.each([
    [person('王', '小明'), person('WANG', 'XIAOMING'), 'given name', 'romanised equal'],
    [person('Schmidt', 'Johanna'), person('Johanna', 'Schmidt'), 'order of names', 'swapped'],
    [person('García Lorca', 'Federico'), person('Garcia', 'Federico'), 'family name', 'a word more'],
    [person('van der Berg', 'Jan'), person('Vanderberg', 'Jan'), 'family name', 'romanised equal'],
    [person('Müller', 'Anna'), person('Mueller', 'Anna'), 'family name', 'romanised equal'],
    [person('Meyer', 'Robert'), person('Meyer', 'Bob'), 'given name', 'known variant'],
    [person('Meyer', 'A'), person('Meyer', 'Anna'), 'given name', 'initial'],
    [person('حسن', 'محمد'), person('Hassan', 'Mohammed'), 'given name', 'same sound across scripts'],
  ])('%#: reach their level from either side', (a, b, feature, expected) => {
    expect(level(a, b, feature)).toBe(expected);
    expect(level(b, a, feature)).toBe(expected);
  });

  test('an unsplit name meets the split one, and a swapped one is never worth more', () => {
    const split = person('Lindqvist', 'Astrid', birth);
    expect(bits(split, whole('Astrid Lindqvist', birth))).toBeGreaterThan(
      bits(split, whole('Olga Berg', birth)) + 5,
    );
    expect(bits(split, split)).toBeGreaterThanOrEqual(bits(split, person('Astrid', 'Lindqvist', birth)));
  });

  test('a generation behind an unsplit name tells father and son of one name apart', () => {
    const [father, son] = [whole('David Dobbins Sr', birth), whole('David Dobbins Jr', birth)];
    expect(bits(father, son)).toBeLessThan(0);
    expect(bits(son, whole('David Dobbins', birth))).toBeGreaterThan(bits(father, son));
  });

  test('what counts under a condition is not told as missing too', () => {
    const { features } = scoreIdentities(person('Lindqvist', 'Astrid', birth), person('Berg', 'Olga', birth));
    const told = features.map(({ feature }) => plainFeature(feature));
    expect(told.filter((feature) => feature === 'place')).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  });

  test('a common name earns less than a rare one', () => {
    const [common] = [...MODEL.frequencies.family.shares].sort((x, y) => y[1] - x[1])[0] as [string, number];
    const rare = person('Zwingelsteinfeld', 'Anna', birth);
    expect(bits(rare, rare)).toBeGreaterThan(
      bits(person(common, 'Anna', birth), person(common, 'Anna', birth)),
    );
  });
});

describe('what differs', () => {
  test('twins: another given name never reaches strong', () => {
    for (const [a, b] of [
      [person('Wyszyński', 'Anna', birth), person('Wyszyński', 'Maria', birth)],
      [person('Wyszyński', 'Anna', birth), person('Wyszyński', 'Katarzyna', birth)],
      [whole('Anna Wyszyński', birth), whole('Maria Wyszyński', birth)],
    ] as const)
      expect(scoreIdentities(a, b).probability).toBeLessThan(STRONG_PROBABILITY);
    const same = person('Wyszyński', 'Anna', birth);
    expect(scoreIdentities(same, same).probability).toBeGreaterThan(STRONG_PROBABILITY);
  });

  test('1 January is weaker than another day, and a calendar of its own is not compared', () => {
    const born = (value: string) => person('Wyszyński', 'Anna', { dateOfBirth: day(value) });
    expect(bits(born('1980-01-01'), born('1980-01-01'))).toBeLessThan(
      bits(born('1980-02-03'), born('1980-02-03')),
    );
    const islamic = person('Wyszyński', 'Anna', {
      dateOfBirth: { value: '1400-02-03', precision: 'DAY', calendar: 'ISLAMIC' },
    });
    expect(level(islamic, born('1979-12-22'), 'date of birth')).toBe('missing');
  });

  test('a missing value weighs nothing', () => {
    const scored = scoreIdentities(person('Wyszyński', 'Anna'), person('Wyszyński', 'Anna', birth));
    for (const { level: reached, bits: weight } of scored.features)
      if (reached === 'missing') expect(weight).toBe(0);
    expect(scored.features.some(({ level: reached }) => reached === 'missing')).toBe(true);
  });
});

const identities: fc.Arbitrary<Identity> = fc.record(
  {
    identityId: fc.constant('i'),
    category: fc.constant('CONFIRMED' as const),
    names: fc.array(
      fc.record({
        side: fc.constantFrom<NameSide>('FAMILY', 'GIVEN', 'UNSPLIT'),
        kind: fc.constantFrom<NameKind>('CURRENT', 'ALIAS', 'AT_BIRTH'),
        value: fc.oneof(
          fc.constantFrom(
            ...[
              'Ali',
              'علي',
              'Mohammed',
              'محمد',
              'Müller',
              'Mueller',
              'de la Cruz',
              '王小明',
              'Wang Xiaoming',
            ],
            ...['Anna', 'A', '', 'Hussein', 'حسن', 'García Lorca', 'Anna Maria', 'Maria Anna'],
          ),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
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

describe('any two identities', () => {
  test('score alike from either side', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const [one, two] = [scoreIdentities(a, b), scoreIdentities(b, a)];
        expect(one.bits).toBe(two.bits);
        expect(one.features.map((f) => [f.feature, f.level, f.bits])).toEqual(
          two.features.map((f) => [f.feature, f.level, f.bits]),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('are explained to the last bit, with a probability between 0 and 1', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const { bits: total, probability, features, modelVersion } = scoreIdentities(a, b);
        expect(features.reduce((sum, feature) => sum + feature.bits, MODEL.priorBits)).toBe(total);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(modelVersion).toBe(MODEL.version);
      }),
      { numRuns: 400 },
    );
  });
});
