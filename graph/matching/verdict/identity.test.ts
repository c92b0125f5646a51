/** The whole verdict: domain.md §13 rules 34-38, misused identities, missing data, options. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentityOutcome } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { compareIdentityData, legalKeys } from './index.ts';
import { person, type Stated } from './person.fixture.ts';

const BASE: Stated = { family: 'NILSEN', given: 'IDA', town: 'BERGEN', born: 'NOR' };
const outcome = (a: Stated, b: Stated): IdentityOutcome =>
  compareIdentityData([person({ ...BASE, ...a })], [person({ ...BASE, ...b })]).outcome;

describe('same, similar, different', () => {
  it('rule 34: all equal but the nationality is not same, a common birthplace notwithstanding', () => {
    expect(outcome({}, { nat: 'NOR' })).toBe('DIFFERENT');
    expect(outcome({}, {})).toBe('SAME');
  });
  it('rule 34: a record without birthplace is same with one that has it', () => {
    const ees = person({ family: 'Nilsen', given: 'Ida' });
    const vis = person({ ...BASE, family: ['NILSEN', 'BERG'] });
    expect(compareIdentityData([ees], [vis]).outcome).toBe('SAME');
  });
  it('rule 35: one edit for the whole category of names', () => {
    expect(outcome({ family: 'SMITH', given: 'JON' }, { family: 'SMITH', given: 'JOHN' })).toBe('SIMILAR');
    expect(outcome({ family: 'SMYTH', given: 'JON' }, { family: 'SMITH', given: 'JOHN' })).toBe('DIFFERENT');
  });
  it('rule 36: swap, calendar and one edit are similar, two digits are different', () => {
    expect(outcome({ dob: '1990-03-12' }, { dob: '1990-12-03' })).toBe('SIMILAR');
    expect(outcome({ dob: '1369-01-01' }, { dob: '1990-03-21' })).toBe('SIMILAR');
    expect(outcome({ dob: '1980-05-07' }, { dob: '1990-05-07' })).toBe('SIMILAR');
    expect(outcome({ dob: '1980-05-07' }, { dob: '1991-05-07' })).toBe('DIFFERENT');
  });
  it('rule 37: no tolerance for sex, none for codes, known denominations are similar', () => {
    expect(outcome({ sex: 'M' }, { sex: 'F' })).toBe('DIFFERENT');
    expect(outcome({ sex: 'X' }, { sex: 'F' })).toBe('DIFFERENT');
    expect(outcome({ sex: 'X' }, { sex: 'X' })).toBe('SAME');
    expect(outcome({ nat: 'IRN' }, { nat: 'IRQ' })).toBe('DIFFERENT');
    expect(outcome({ nat: 'SUN' }, { nat: 'RUS' })).toBe('SIMILAR');
  });
  it('a category that a side leaves out is undetermined when the rest is alike, different when not', () => {
    expect(outcome({ sex: 'UNK' }, { sex: 'UNK' })).toBe('UNDETERMINED');
    expect(outcome({ sex: null }, {})).toBe('UNDETERMINED');
    expect(outcome({ nat: null, given: 'IDDA' }, {})).toBe('UNDETERMINED');
    expect(outcome({ sex: null, dob: '1950-01-01' }, {})).toBe('DIFFERENT');
    expect(compareIdentityData([], []).outcome).toBe('UNDETERMINED');
  });
  it('strictMissing off: absence other than of names is similar at best, and names alone stay undetermined', () => {
    const lax = (a: Stated, b: Stated) =>
      compareIdentityData([person({ ...BASE, ...a })], [person({ ...BASE, ...b })], { strictMissing: false })
        .outcome;
    expect(lax({ sex: null }, {})).toBe('SIMILAR');
    expect(lax({ sex: null }, { nat: 'NOR' })).toBe('DIFFERENT');
    expect(lax({ sex: null, dob: null, nat: null }, {})).toBe('UNDETERMINED');
    expect(lax({ family: 'UNK' }, {})).toBe('UNDETERMINED');
  });
});

describe('misused identities', () => {
  const victim = person({ family: 'BERG', given: 'LIV', dob: '1970-02-03', nat: 'NOR', category: 'MISUSED' });
  const wanted = person({ family: 'KRUSE', given: 'OLA' });
  const victimElsewhere = person({ family: 'BERG', given: 'LIV', dob: '1970-02-03', nat: 'NOR' });
  it('are what makes the sides alike', () => {
    const verdict = compareIdentityData([wanted, victim], [victimElsewhere]);
    expect(verdict).toMatchObject({ outcome: 'SAME', misused: true });
    expect(compareIdentityData([victimElsewhere], [wanted, victim])).toMatchObject({
      outcome: 'SAME',
      misused: true,
    });
  });
  it('count also when they lend one datum only', () => {
    const lender = person({ family: 'BERG', given: 'LIV', dob: '1984-05-17', sex: 'M', category: 'MISUSED' });
    const male = person({ family: 'KRUSE', given: 'OLA', sex: 'M' });
    expect(compareIdentityData([wanted, lender], [male])).toMatchObject({ outcome: 'SAME', misused: true });
  });
  it('do not count when the other identities alone are alike and they are not', () => {
    const verdict = compareIdentityData([wanted, victim], [person({ family: 'KRUSE', given: 'OLA' })]);
    expect(verdict).toMatchObject({ outcome: 'SAME', misused: false });
  });
  it('count when they alone are alike, even if the others are too', () => {
    const both = [victimElsewhere, person({ family: 'KRUSE', given: 'OLA' })];
    expect(compareIdentityData([wanted, victim], both)).toMatchObject({ outcome: 'SAME', misused: true });
  });
  it('leave the flag down when the sides are not alike', () => {
    const stranger = person({ family: 'LUND', given: 'KARI' });
    expect(compareIdentityData([wanted, victim], [stranger])).toMatchObject({
      outcome: 'DIFFERENT',
      misused: false,
    });
  });
});

const word = fc.constantFrom(
  'ANNA',
  'ana',
  'Müller',
  'MUELLER',
  'ИВАН',
  'IVAN',
  'محمد',
  "O'NEIL",
  'ONEIL',
  'LI',
  'UNK',
  '-',
  '😀',
  '\u202eabc',
  '\ud800',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 256 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const dob = fc.oneof(
  fc.constantFrom(
    '1990-03-12',
    '1990-12-03',
    '1369-01-01',
    '1990-03-21',
    '1990',
    '1990-03',
    '0000',
    'x',
    '1990-13-40',
  ),
  fc.string({ maxLength: 10 }),
);
const calendar = fc.constantFrom(
  'GREGORIAN',
  'ISLAMIC',
  'SOLAR_HIJRI',
  'ETHIOPIAN',
  'HEBREW',
  'BUDDHIST',
  'MINGUO',
  'JAPANESE',
);
const identity = fc.record(
  {
    identityId: fc.uuid(),
    category: fc.constantFrom('CONFIRMED', 'ALIAS', 'MISUSED'),
    names: fc.array(
      fc.record(
        {
          side: fc.constantFrom('FAMILY', 'GIVEN', 'UNSPLIT'),
          kind: fc.constantFrom('CURRENT', 'PSEUDONYM', 'AT_BIRTH'),
          value: text,
          latin: text,
        },
        { requiredKeys: ['side', 'kind', 'value'] },
      ),
      { maxLength: 5 },
    ),
    dateOfBirth: fc.record(
      { value: dob, precision: fc.constantFrom('YEAR', 'MONTH', 'DAY', 'UNKNOWN'), calendar },
      { requiredKeys: ['value', 'precision'] },
    ),
    sex: fc.constantFrom('M', 'F', 'X', 'UNK'),
    nationalities: fc.array(
      fc.record({
        country: fc.constantFrom('FRA', 'SUN', 'RUS', 'UNK', 'Burma', ''),
        kind: fc.constant('CURRENT'),
      }),
      { maxLength: 2 },
    ),
    placeOfBirth: fc.record(
      { town: text, country: fc.constantFrom('FRA', 'SUN', 'RUS') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['identityId', 'category', 'names'] },
) as fc.Arbitrary<Identity>;
const record = fc.array(identity, { maxLength: 3 });
const RANK: Record<IdentityOutcome, number> = { SAME: 3, SIMILAR: 2, UNDETERMINED: 1, DIFFERENT: 0 };

describe('rule 38: properties over generated records', () => {
  it('the outcome, the flag and the outcome of each category do not depend on the order of the sides', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const there = compareIdentityData(a, b);
        const back = compareIdentityData(b, a);
        expect([back.outcome, back.misused]).toEqual([there.outcome, there.misused]);
        expect(back.categories.map((c) => c.outcome)).toEqual(there.categories.map((c) => c.outcome));
      }),
      { numRuns: 400 },
    );
  });
  it('the verdict is total, deterministic, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const before = structuredClone([a, b]);
        const verdict = compareIdentityData(a, b, { maxRulesPerField: 3, strictMissing: false });
        expect(
          compareIdentityData(structuredClone(a), b, { maxRulesPerField: 3, strictMissing: false }),
        ).toEqual(verdict);
        expect([a, b]).toEqual(before);
        expect(verdict.categories).toHaveLength(4);
      }),
      { numRuns: 300 },
    );
  });
  it('same beats similar beats different: a further identity never takes an alike pair down', () => {
    fc.assert(
      fc.property(record, record, identity, (a, b, further) => {
        const fewer = compareIdentityData(a, b).outcome;
        const more = compareIdentityData([...a, further], b).outcome;
        if (RANK[fewer] >= 2) expect(RANK[more]).toBeGreaterThanOrEqual(RANK[fewer]);
      }),
      { numRuns: 400 },
    );
  });
  it('a record with its four categories is same with itself, and rules are named on every alike category', () => {
    fc.assert(
      fc.property(record, (a) => {
        const verdict = compareIdentityData(a, a);
        expect(['SAME', 'SIMILAR', 'UNDETERMINED']).toContain(verdict.outcome);
        for (const c of verdict.categories)
          if (c.outcome === 'SAME' || c.outcome === 'SIMILAR') expect(c.rules.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
  it('two records that state one partial date in two layouts are same and share a legal key', () => {
    const a = [person({ ...BASE, dob: { value: '1990-01-01', precision: 'YEAR' } })];
    const b = [person({ ...BASE, dob: { value: '1990', precision: 'YEAR' } })];
    expect(compareIdentityData(a, b).outcome).toBe('SAME');
    expect(legalKeys(a)).toEqual(legalKeys(b));
  });
  it('two records with the outcome SAME share a legal key', () => {
    let same = 0;
    fc.assert(
      fc.property(record, record, fc.boolean(), (a, b, mixed) => {
        const other = mixed ? [...b, ...a] : b;
        if (compareIdentityData(a, other).outcome !== 'SAME') return;
        same += 1;
        const keys = new Set(legalKeys(a));
        expect(legalKeys(other).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(same).toBeGreaterThan(10);
  });
});
