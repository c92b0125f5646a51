/** Evidence is said in the language of the page: every code of the service has words, and no sentence is left in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../graph/matching/candidates/profile-keys.ts';
import { FEATURES, LEVELS } from '../../../graph/matching/compare/levels.ts';
import { NO_EDGE_REASONS } from '../../../graph/matching/explain/index.ts';
import {
  articleWords,
  edgeSentence,
  featureName,
  featureSentence,
  keyWords,
  levelKeys,
  levelWords,
  pairSentences,
  reasonSentence,
  scoreSentence,
  turningSentences,
  verdictTurnSentence,
} from './index.ts';

function wordsOf(language: 'en' | 'ar') {
  const read = (area: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, '..', area, `messages.${language}.json`), 'utf8'));
  const messages: Record<string, string> = { ...read('evidence'), ...read('frame') };
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en';
  const onError = (error: Error) => {
    throw error;
  };
  const intl = createIntl({ locale, messages, onError });
  return {
    t: (id: string, values?: object) => String(intl.formatMessage({ id }, values as never)),
    has: (id: string) => id in messages,
    number: (value: number, digits = 0) => intl.formatNumber(value, { maximumFractionDigits: digits }),
  };
}
const [en, ar] = [wordsOf('en'), wordsOf('ar')];

/** Text without the marks that keep codes and values in their own direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
/** Letters that no code of the law and no value of the example has. */
const english = (text: string) => plain(text).match(/[A-Za-z]{3,}/g) ?? [];

/** Every rule of the Annexes, with every field once. */
const RULES = [
  ...['I.1', 'I.2', 'I.3', 'I.4'],
  ...'abcdefgh'.split('').map((letter) => `II.3.1(${letter})`),
  ...'abc'.split('').flatMap((letter) => [`II.3.2(${letter})`, `II.3.4(${letter})`]),
].map((rule, index) => {
  const fields = [
    ...['FAMILY', 'GIVEN', 'FAMILY+GIVEN', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'TOWN'],
    'COUNTRY_OF_BIRTH',
  ];
  const article = rule.startsWith('II.')
    ? `2023/332-333 Annex II ${rule.slice(3)}`
    : `2023/332-333 Annex I 3.${rule.slice(2)}`;
  const table = index % 2 === 0 ? { table: '1' } : {};
  return { rule, article, field: fields[index % fields.length] as string, ...table };
});
const pair = {
  ...{ misused: true, colour: 'YELLOW', basis: null },
  bio: {
    outcome: 'CONTRADICTORY',
    modalities: ['FACE', 'FINGER'].flatMap((modality) =>
      ['HIT', 'REVIEW', 'MISS', 'INCOMPARABLE'].map((outcome) => ({ modality, outcome, engine: '1' })),
    ),
  },
  identity: {
    ...{ outcome: 'UNDETERMINED', misused: true },
    categories: ['NAMES', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY_PLACE'].flatMap((category) =>
      ['SAME', 'SIMILAR', 'MISSING', 'DIFFERENT'].map((outcome) => ({
        ...{ category, outcome },
        rules: RULES.map((rule) => ({ ...rule, a: { value: '1' }, b: { value: '2' } })),
      })),
    ),
  },
  document: {
    outcome: 'SAME',
    pairs: [{ numbers: ['1', '2'], notes: ['COUNTRY_ABSENT', 'TYPE_ABSENT', 'EXPIRY_DIFFERS'] }],
  },
};

describe('sentences', () => {
  it('say every rule and outcome in Arabic, without a word of English', () => {
    const said = pairSentences(ar, pair);
    expect(said.length).toBeGreaterThan(80);
    expect(said.flatMap(english)).toEqual([]);
  });

  it('say in English what the service says of a rule', () => {
    const said = pairSentences(en, pair).map(plain);
    expect(said).toContain(
      'Given names “1” and “2” differ by one single character (2023/332-333 Annex II 3.1(f)).',
    );
    expect(said).toContain(
      'Both sides cite the same travel document 1 / 2; issuing country stated on one side only, type stated on one side only, expiry dates differ.',
    );
    expect(said.at(-1)).toBe(
      'For this pair alone: Undecided – verify, because a misused identity is involved. A person decides (Art 29).',
    );
  });

  it('keep values of others in their own direction and show their hidden signs', () => {
    const [rule = { rule: '', article: '', field: '' }] = RULES;
    const said = pairSentences(en, {
      ...pair,
      ...{ bio: { outcome: 'NONE', modalities: [] } },
      identity: {
        ...{ outcome: 'SAME', misused: false },
        categories: [
          {
            category: 'SEX',
            outcome: 'SAME',
            rules: [{ ...rule, a: { value: 'x\u202ey' }, b: { value: 'x' } }],
          },
        ],
      },
    });
    expect(said.join(' ')).toContain('“\u2068x[U+202E]y\u2069”');
  });

  it('say weights, and name a measure of a newer service as such', () => {
    const feature = { feature: 'family name', level: 'one edit', bits: 3.25, a: 'MEIER', b: 'MAIER' };
    expect(plain(featureSentence(en, feature))).toBe(
      'Family name “MEIER” and “MAIER”: one letter differs; +3.3 bits for one person.',
    );
    expect(plain(featureSentence(en, { ...feature, level: 'missing', bits: 0 }))).toContain('weighs nothing');
    expect(plain(featureSentence(en, { ...feature, bits: -2 }))).toContain('−2 bits against');
    const others = { feature: 'other explanations', level: 'one household', bits: -8.25 };
    expect(plain(featureSentence(en, others))).toBe(
      'Other explanations: two members of one household would share as much; −8.3 bits.',
    );
    expect(plain(featureSentence(en, { ...others, bits: 0.01 }))).toContain('none fits');
    expect(featureName(ar, 'shoe size')).toBe(ar.t('evidence.unknown'));
    expect(levelWords(ar, 'by a rule of tomorrow')).toBe(ar.t('evidence.unknown'));
    const score = { bits: 2, probability: 0.8, features: [feature] };
    expect(plain(scoreSentence(en, score))).toContain(
      '+2 bits: 80 % likely one person. Most weighs: Family name',
    );
    expect(english(scoreSentence(ar, score))).toEqual([]);
  });

  it.each([
    ['MATCHES', 0.5, undefined, 'By their data 50 % likely one person.'],
    ['MATCHES', 0.99986, undefined, 'By their data more than 99.9 % likely one person.'],
    ['MATCHES', 1e-10, undefined, 'By their data less than 0.1 % likely one person.'],
    ['MATCHES', undefined, 'FACE', 'The faces match: above the hit threshold.'],
    ['CITES', undefined, undefined, 'The record cites this document.'],
    ['LINK', undefined, undefined, undefined],
  ])('%s %s %s', (kind, probability, modality, sentence) => {
    expect(edgeSentence(en, { kind, probability }, modality)).toBe(sentence);
  });
});

describe('what would turn a pair', () => {
  const change = { changes: [{ feature: 'date of birth', from: 'different', to: 'exact' }], bits: 3.5 };
  const point = { at: 'THRESHOLD', probability: 0.5, reached: false, distance: 4.25 } as const;

  it('is said in the language of the page, with what is there instead', () => {
    expect(turningSentences(en, { ...point, change }).map(plain)).toEqual([
      '4.3 bits short of the threshold from which two count as one person in statistics (50 %).',
      'It would get there with Date of birth: “exact” instead of “different”: all together would then weigh +3.5 bits.',
    ]);
    expect(turningSentences(en, { ...point, at: 'FLOOR', reached: true })[1]).toContain('No change');
    for (const reached of [true, false])
      for (const at of ['FLOOR', 'THRESHOLD'] as const)
        expect(turningSentences(ar, { ...point, at, reached, change }).flatMap(english)).toEqual([]);
  });

  it.each([
    ['SAME', 'Annex I'],
    ['SIMILAR', 'Annex II'],
    ['DIFFERENT', 'Annexes I and II'],
  ])('a verdict of %s, by every category', (outcome, annex) => {
    const changes = ['NAMES', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY_PLACE'].map((category) => ({
      ...{ category, to: outcome, article: `2023/332-333 ${annex} 3.1` },
    }));
    expect(english(verdictTurnSentence(ar, { outcome, changes }))).toEqual([]);
    expect(verdictTurnSentence(en, { outcome, changes })).toContain('Annex');
  });

  it('every reason and every kind of key has words', () => {
    for (const { sentence, own } of [
      ...NO_EDGE_REASONS.map((reason) => ({ sentence: reasonSentence(ar, reason), own: reason })),
      ...Object.keys(KINDS).map((kind) => ({ sentence: keyWords(ar, kind), own: kind })),
    ])
      expect(sentence, own).not.toBe(ar.t('evidence.unknown'));
  });
});

describe('articles', () => {
  it.each([
    ['Art 27(2)', 'المادة 27(2)'],
    ['2023/332-333 Annex I', 'الملحق I من 2023/332-333'],
    ['2023/332-333 Annex II 3.1(f)', 'الملحق II 3.1(f) من 2023/332-333'],
    ['2023/332-333 Annexes I and II', 'الملحقان I وII من 2023/332-333'],
    ['2023/332-333 Annexes I and II 3.2', 'الملحقان I وII 3.2 من 2023/332-333'],
    ['767/2008', '767/2008'],
  ])('%s', (article, said) => expect(plain(articleWords(ar, article))).toBe(said));
});

describe('features and levels', () => {
  it.each([...FEATURES, 'other explanations', 'calibration', 'limit'])('feature %s', (feature) =>
    expect(featureName(ar, feature)).not.toBe(ar.t('evidence.unknown')),
  );

  it.each([
    ...new Set(Object.values(LEVELS).flat()),
    ...['one household', 'strangers of one origin', 'two generations', 'by decided links'],
  ])('level %s', (level) => expect(levelKeys(ar.has, level)).toBeDefined());

  it('may come with an addition', () => {
    expect(levelKeys(en.has, 'romanised equal, a word more')).toEqual([
      ...['evidence.level.romanised-equal', 'evidence.level.a-word-more'],
    ]);
    expect(levelKeys(en.has, 'year, default day')).toEqual(['evidence.level.year-default-day']);
    expect(levelKeys(en.has, 'by a rule of tomorrow')).toBeUndefined();
  });
});
