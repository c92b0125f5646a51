/** The parts of a comparison: the way to each colour, a waterfall that sums, documents, biometrics, values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { golden } from '../../../tests/fixtures/golden-table.ts';
import { MODEL } from '../../matching/score/index.ts';
import type { BioVerdict } from '../../model/evidence.ts';
import type { Identity, Name } from '../../model/record.ts';
import { biometricEvidence } from './biometrics.ts';
import { documentPairs } from './documents.ts';
import { comparedPairs } from './pairs.ts';
import { rulePath } from './rule-path.ts';
import type { ComparedDocument, ComparedIdentity, ComparedSide, ComparedTemplate } from './sides.ts';
import { valuesOf } from './values.ts';

describe('the rule path', () => {
  it('ends for each of the 80 outcomes at the row, colour, cause and basis of the golden table', () => {
    for (const entry of golden) {
      const path = rulePath(entry);
      expect(path).toMatchObject({
        row: entry.row ?? null,
        colour: entry.colour,
        cause: entry.cause ?? null,
        basis: entry.basis ?? null,
      });
      expect(path.steps.map((step) => [step.step, step.value])).toEqual([
        ['BIOMETRICS', entry.bio],
        ['IDENTITY', entry.id],
        ['DOCUMENT', entry.doc],
        ['ROW', entry.row === undefined ? (entry.cause ?? 'NONE') : String(entry.row)],
      ]);
      for (const { words, article } of path.steps) expect([words, article]).not.toContain('');
    }
  });
});

const word = fc.constantFrom(
  'Kovalenko',
  'Коваленко',
  'محمد',
  'Petro',
  'van der Berg',
  'Müller',
  '王',
  'UNK',
  'Li',
);
const name: fc.Arbitrary<Name> = fc.record({
  side: fc.constantFrom('FAMILY', 'GIVEN', 'UNSPLIT'),
  kind: fc.constantFrom('CURRENT', 'ALIAS', 'AT_BIRTH'),
  value: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
});
const anIdentity: fc.Arbitrary<Identity> = fc.record(
  {
    identityId: fc.uuid(),
    category: fc.constantFrom('CONFIRMED', 'ALIAS', 'MISUSED'),
    names: fc.array(name, { maxLength: 4 }),
    dateOfBirth: fc.constantFrom(
      { value: '1980-03-12', precision: 'DAY' as const },
      { value: '1980-12-03', precision: 'DAY' as const },
      { value: '1980', precision: 'YEAR' as const },
    ),
    sex: fc.constantFrom('M', 'F', 'X', 'UNK'),
    nationalities: fc.array(
      fc.record({ country: fc.constantFrom('UKR', 'POL'), kind: fc.constant('CURRENT') }),
    ),
    placeOfBirth: fc.record({ town: word, country: fc.constantFrom('UKR', 'POL') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['identityId', 'category', 'names'] },
);
const compared = (id: string, identity: Identity): ComparedIdentity => ({
  ...{ id, recordId: `r-${id}`, version: 1, identity },
});

describe('a pair of identities', () => {
  it('has a waterfall of prior and features that sums to the total exactly, from either side', () => {
    fc.assert(
      fc.property(anIdentity, anIdentity, fc.boolean(), (x, y, turned) => {
        const [low, high] = [compared('1', x), compared('2', y)];
        const sides: [ComparedIdentity[], ComparedIdentity[]] = turned ? [[high], [low]] : [[low], [high]];
        const [pair] = comparedPairs(...sides, MODEL).pairs;
        const { prior, bits, features } = (pair as NonNullable<typeof pair>).score;
        expect(prior).toBe(MODEL.priorBits);
        expect(features.reduce((sum, feature) => sum + feature.bits, prior)).toBe(bits);
        const [a, b] = [sides[0][0]?.identity, sides[1][0]?.identity];
        for (const feature of features) {
          if (feature.feature === 'date of birth' && feature.a !== undefined)
            expect([feature.a, feature.b]).toEqual([a?.dateOfBirth?.value, b?.dateOfBirth?.value]);
          if (feature.feature === 'sex' && feature.a !== undefined)
            expect([feature.a, feature.b]).toEqual([a?.sex, b?.sex]);
        }
      }),
    );
  });

  it('shows every value that both sides state', () => {
    fc.assert(
      fc.property(anIdentity, anIdentity, (x, y) => {
        const [pair] = comparedPairs([compared('1', x)], [compared('2', y)], MODEL).pairs;
        for (const [side, identity] of [
          ['a', x],
          ['b', y],
        ] as const) {
          const shown = pair?.rows.flatMap((row) => row[side].map(({ value }) => value));
          const stated = [
            ...identity.names.map(({ value }) => value),
            ...[
              identity.dateOfBirth?.value,
              identity.sex,
              identity.placeOfBirth?.town,
              identity.placeOfBirth?.country,
            ],
            ...(identity.nationalities ?? []).map(({ country }) => country),
          ].filter((value) => value !== undefined);
          expect(shown?.sort()).toEqual(stated.sort());
        }
      }),
    );
  });

  it('that speaks most for one person comes first and alone is the best', () => {
    const as = (value: string): Identity => ({
      ...{ identityId: value, category: 'ALIAS' },
      names: [
        { side: 'FAMILY', kind: 'CURRENT', value },
        { side: 'GIVEN', kind: 'CURRENT', value: 'Petro' },
      ],
    });
    const { pairs } = comparedPairs(
      [compared('1', as('Marchenko')), compared('2', as('Kovalenko'))],
      [compared('3', as('Shevchenko')), compared('4', as('Kovalenko'))],
      MODEL,
    );
    expect(pairs.map((pair) => pair.best)).toEqual([true, false, false, false]);
    expect(pairs[0]?.key).toBe('2|4');
  });
});

describe('values', () => {
  const names = (over: Partial<Name>): Identity => ({
    ...{ identityId: 'i', category: 'CONFIRMED' },
    names: [{ side: 'FAMILY', kind: 'CURRENT', value: 'Рахімов', ...over }],
  });

  it('of other scripts carry script and Latin form, that of the source where it gives one', () => {
    expect(valuesOf(names({}), 'FAMILY')).toEqual([
      { value: 'Рахімов', kind: 'CURRENT', script: 'Cyrillic', romanised: 'Rakhimov' },
    ]);
    expect(valuesOf(names({ latin: 'RAHIMOV', script: 'Cyrl' }), 'FAMILY')).toEqual([
      { value: 'Рахімов', kind: 'CURRENT', script: 'Cyrl', romanised: 'RAHIMOV' },
    ]);
    expect(valuesOf(names({ value: 'Müller-Łuk' }), 'FAMILY')).toEqual([
      { value: 'Müller-Łuk', kind: 'CURRENT' },
    ]);
  });
});

describe('documents', () => {
  const document = (id: string, number: string, over: Partial<ComparedDocument> = {}): ComparedDocument => ({
    ...{ id, recordId: 'r', number, docType: 'PASSPORT', issuingCountry: 'UKR', ...over },
  });

  it('are the same, of one number but another issuer, or alone', () => {
    const pairs = documentPairs(
      [document('1', 'AA1234567'), document('2', 'BB1234567'), document('3', 'CC1234567')],
      [document('4', 'aa 1234567'), document('5', 'BB1234567', { issuingCountry: 'POL' })],
    );
    expect(pairs.map(({ verdict, a, b, notes }) => [verdict, a?.id, b?.id, ...notes])).toEqual([
      ['SAME', '1', '4'],
      ['OTHER', '2', '5', 'SAME_NUMBER_OTHER_DOCUMENT'],
      ['OTHER', '3', undefined],
    ]);
  });

  it('tell the days on which both are valid, where both say so', () => {
    const overlap = (a: Partial<ComparedDocument>, b: Partial<ComparedDocument>) =>
      documentPairs([document('1', 'AA1234567', a)], [document('2', 'AA1234567', b)])[0]?.overlap;
    const early = { issueDate: '2010-01-01', expiryDate: '2020-01-01' };
    expect(overlap(early, { issueDate: '2015-05-05', expiryDate: '2025-05-05' })).toEqual({
      ...{ from: '2015-05-05', to: '2020-01-01' },
    });
    expect(overlap(early, { issueDate: '2021-01-01', expiryDate: '2031-01-01' })).toBeUndefined();
    expect(overlap(early, { expiryDate: '2031-01-01' })).toBeUndefined();
  });
});

describe('biometric evidence', () => {
  const template = (modality: 'FACE' | 'FINGER', finger: string | null = null): ComparedTemplate => ({
    ...{ modality, finger, engine: 'vector-demo', qualityMetric: null, qualityValue: null },
  });
  const side = (templates: ComparedTemplate[]) => ({ templates }) as ComparedSide;
  const shown = (
    verdict: Partial<BioVerdict>,
    a: ComparedTemplate[],
    b: ComparedTemplate[],
    withheld = false,
  ) =>
    biometricEvidence(
      { outcome: 'NONE', modalities: [], review: false, ...verdict },
      { a: side(a), b: side(b), outdated: false, withheld },
      [],
    );
  const modality = (outcome: 'HIT' | 'REVIEW' | 'MISS' | 'INCOMPARABLE', score?: number) => ({
    ...{ modality: 'FACE' as const, outcome, threshold: 0.8, engine: 'e/1' },
    ...(score === undefined ? {} : { score }),
  });

  it('says which side has none, and why two cannot be compared', () => {
    const face = template('FACE');
    expect(shown({}, [face], []).note).toBe('NONE_RIGHT');
    expect(shown({}, [], [face]).note).toBe('NONE_LEFT');
    expect(shown({}, [], []).note).toBe('NONE_BOTH');
    const incomparable = { outcome: 'INCOMPARABLE' } as const;
    expect(shown(incomparable, [face], [template('FINGER', 'R1')]).note).toBe('NO_COMMON_MODALITY');
    expect(shown(incomparable, [template('FINGER', 'R2')], [template('FINGER', 'R1')]).note).toBe(
      'NO_COMMON_POSITION',
    );
    expect(shown(incomparable, [face], [face]).note).toBe('QUALITY_OR_ENGINE');
    expect(shown({}, [face], [], true).note).toBeUndefined();
  });

  it('is as strong as a band, and never shows the score', () => {
    const modalities = [
      modality('HIT', 0.95),
      modality('HIT', 0.85),
      modality('REVIEW', 0.75),
      modality('MISS', 0.5),
    ];
    const evidence = shown(
      { outcome: 'SAME', modalities: [...modalities, modality('INCOMPARABLE')] },
      [],
      [],
    );
    expect(evidence.comparisons.map((one) => one.strength)).toEqual([3, 2, 1, null, null]);
    expect(JSON.stringify(evidence)).not.toMatch(/0\.\d/);
  });
});
