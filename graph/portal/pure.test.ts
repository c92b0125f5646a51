/** Pure parts of the reading side: conflicts between sources, the question by name, evidence in sentences. */
import { describe, expect, it } from 'vitest';
import { identitySentences, pairSentences } from '../matching/explain/index.ts';
import { nameQuestion } from '../matching/question/index.ts';
import { compareIdentityData } from '../matching/verdict/index.ts';
import type { Identity } from '../model/record.ts';
import { conflictsOf, type Source } from './conflicts.ts';
import type { FoldedEdge } from './folded.ts';
import { weakestEdge } from './paths.ts';

const identity = (over: Partial<Identity> = {}): Identity => ({
  ...{ identityId: 'x', category: 'CONFIRMED' },
  names: [
    { side: 'FAMILY', kind: 'CURRENT', value: 'MUELLER' },
    { side: 'GIVEN', kind: 'CURRENT', value: 'Anna' },
  ],
  dateOfBirth: { value: '1990-03-12', precision: 'DAY' },
  sex: 'F',
  nationalities: [{ country: 'UKR', kind: 'CURRENT' }],
  ...over,
});
const source = (id: string, system: string, over: Partial<Identity> = {}): Source => ({
  ...{ id, system, identity: identity(over) },
});
const born = (value: string, precision: 'YEAR' | 'DAY' = 'DAY') => ({ dateOfBirth: { value, precision } });

describe('sources of one person contradict each other', () => {
  it.each<[string, Source[], string[]]>([
    ['not when they agree', [source('a', 'EES'), source('b', 'VIS')], []],
    ['in the date of birth', [source('a', 'EES'), source('b', 'VIS', born('1990-12-03'))], ['DATE_OF_BIRTH']],
    ['not in a year and one of its days', [source('a', 'EES'), source('b', 'VIS', born('1990', 'YEAR'))], []],
    ['in the sex', [source('a', 'EES'), source('b', 'VIS', { sex: 'M' })], ['SEX']],
    ['not where one side states nothing', [source('a', 'EES'), source('b', 'VIS', { sex: 'UNK' })], []],
    [
      'in nationalities without one in common',
      [source('a', 'EES'), source('b', 'VIS', { nationalities: [{ country: 'BLR', kind: 'CURRENT' }] })],
      ['NATIONALITY'],
    ],
    ['not within one system', [source('a', 'EES'), source('b', 'EES', { sex: 'M' })], []],
    ['not by an alias', [source('a', 'EES'), source('b', 'SIS', { sex: 'M', category: 'ALIAS' })], []],
    [
      'not by a victim’s data',
      [source('a', 'EES'), source('b', 'SIS', { sex: 'M', category: 'MISUSED' })],
      [],
    ],
  ])('%s', (_name, sources, fields) => {
    expect(conflictsOf(sources).map((conflict) => conflict.field)).toEqual(fields);
  });

  it('with every value and all who state it', () => {
    const sources = [source('a', 'EES'), source('b', 'VIS', { sex: 'M' }), source('c', 'SIS')];
    expect(conflictsOf(sources)).toEqual([
      {
        field: 'SEX',
        values: [
          { value: 'F', systems: ['EES', 'SIS'], identityIds: ['a', 'c'] },
          { value: 'M', systems: ['VIS'], identityIds: ['b'] },
        ],
      },
    ]);
  });
});

describe('a question by name', () => {
  it('takes a date out of the text, and no number for a name', () => {
    const question = nameQuestion('Petrov 1990-05-01 Ivan 77');
    expect(question?.identity.names[0]?.value).toBe('Petrov Ivan');
    expect(question?.identity.dateOfBirth).toEqual({ value: '1990-05-01', precision: 'DAY' });
    expect(question?.terms).toContain('y_1990');
  });
  it.each(['1990', '!!!', '  ', '12-34', '\u200b\u202e'])('is none without a word: %j', (text) => {
    expect(nameQuestion(text)).toBeUndefined();
  });
  it('holds nothing that Lucene would read as an operator', () => {
    for (const text of [
      'a AND b',
      'OR',
      'NOT x',
      '*:*',
      'searchKeys:[a TO z]',
      'x~2 y^9 "q',
      'a && b || !(c)',
    ])
      for (const term of nameQuestion(text)?.terms.split(' ') ?? [])
        expect(term).toMatch(/^[a-z0-9_\\]+(~1)?$/);
  });
});

describe('evidence in words', () => {
  it('has a sentence for each rule, with its article', () => {
    const other = identity({
      names: [
        { side: 'FAMILY', kind: 'CURRENT', value: 'MÜLLER' },
        { side: 'GIVEN', kind: 'CURRENT', value: 'Anna' },
      ],
    });
    const verdict = compareIdentityData([identity()], [other]);
    const sentences = identitySentences(verdict);
    expect(sentences).toContain('The names are similar.');
    expect(sentences.join('\n')).toMatch(
      /“MUELLER” and “MÜLLER” are known transliterations.*Annex II 3\.1\(a\)/,
    );
    expect(sentences.at(-1)).toBe('Taken together the identity data are similar (2023/332-333 Annex II).');
    const rules = verdict.categories.flatMap((category) => category.rules).length;
    expect(sentences).toHaveLength(rules + verdict.categories.length + 1);
  });

  it('tells what the rule table gives for a pair', () => {
    const base = {
      bio: { outcome: 'NONE', modalities: [] },
      identity: compareIdentityData([identity()], [identity()]),
      ...{ document: { outcome: 'OTHER', pairs: [] }, misused: false, colour: null, basis: null },
    };
    expect(pairSentences(base).at(-1)).toBe('For this pair alone the rule table gives no link.');
    expect(pairSentences({ ...base, colour: 'WHITE', basis: '33(1)(b)' }).at(-1)).toContain(
      'white link (Art 33(1)(b))',
    );
    expect(pairSentences({ ...base, colour: 'YELLOW', misused: true }).at(-1)).toContain('misused');
  });
});

describe('the weakest edge of a path', () => {
  const edge = (kind: FoldedEdge['kind'], bits?: number): FoldedEdge => ({
    ...{ key: `${kind}${bits ?? ''}`, kind, from: 'l', to: 'y', words: '' },
    ...(bits === undefined ? {} : { bits }),
  });
  const path = (...edges: FoldedEdge[]) => weakestEdge({ nodes: [], edges })?.key;
  it('is the match with the fewest bits, before documents and hits', () => {
    expect(path(edge('STATES'), edge('MATCHES', 9), edge('MATCHES', 2), edge('SAME_DOCUMENT'))).toBe(
      'MATCHES2',
    );
    expect(path(edge('MATCHES'), edge('SAME_DOCUMENT'))).toBe('SAME_DOCUMENT');
  });
  it('is none where edges only say what belongs together', () => {
    expect(path(edge('STATES'), edge('HAS'))).toBeUndefined();
  });
});
