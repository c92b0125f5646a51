import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Name } from '../../model/record.ts';
import {
  escapeLucene,
  metaphonesOf,
  nameTokens,
  searchKeys,
  searchTerms,
  soundOf,
  tokenise,
} from './index.ts';

const texts = (value: string) => tokenise(value).map((token) => token.text);
const unsplit = (value: string): Name => ({ side: 'UNSPLIT', kind: 'CURRENT', value });
const shared = (a: string, b: string) => {
  const keys = new Set(searchKeys({ names: [unsplit(b)] }).split(' '));
  return searchTerms(a).filter((term) => keys.has(term));
};

describe('names as tokens', () => {
  test('every script becomes lower-case ascii words', () => {
    expect(texts('Щербаков Иван')).toEqual(['shcherbakov', 'ivan']);
    expect(texts('王小明')).toEqual(['wang', 'xiao', 'ming']);
    expect(texts('김철수')).toEqual(['kim', 'cheol', 'su']);
    expect(texts('Đặng Thị')).toEqual(['dang', 'thi']);
    expect(texts('Ελένη')).toEqual(['eleni']);
  });

  test('particles are glued to the next word and the bare word is kept as a variant', () => {
    expect(texts('Juan de la Cruz')).toEqual(['juan', 'delacruz']);
    expect(tokenise('Usama bin Laden')[1]?.variants).toEqual(['laden']);
    expect(texts('عبد العزيز')).toHaveLength(1);
    expect(texts('Abd al-Aziz')).toEqual(['abdalaziz']);
    expect(tokenise('Abd al-Aziz')[0]?.variants).toEqual([]);
  });

  test('the skeleton bridges unvowelled and Latin scripts', () => {
    const skeleton = (value: string) => tokenise(value).map((token) => token.skeleton);
    expect(skeleton('محمد')).toEqual(skeleton('Mohammed'));
    expect(skeleton('Mehmet')).toEqual(skeleton('Mohammed'));
    expect(skeleton('عبد العزيز')).toEqual(skeleton('Abd al-Aziz'));
    expect(skeleton('عبدالرحمن')).toEqual(skeleton('Abdurrahman'));
    expect(skeleton('Щербаков')).toEqual(skeleton('Scherbakow'));
    expect(soundOf('mohammed')).toEqual({ skeleton: 'mhmt', vowels: '.uae.' });
  });

  test('Double Metaphone gives its published codes and nothing for a word without letters', () => {
    // Lawrence Philips' own examples (C/C++ Users Journal, June 2000).
    expect(metaphonesOf('smith')).toEqual(['SM0', 'XMT']);
    expect(metaphonesOf('schmidt')).toEqual(['XMT', 'SMT']);
    expect(metaphonesOf('')).toEqual([]);
    expect(metaphonesOf('123')).toEqual([]);
  });

  test('invisible and direction characters change nothing', () => {
    expect(texts('Al\u200b‑Qa\u202eida')).toEqual(texts('Al-Qaida'));
    expect(texts('مُحَمَّد')).toEqual(texts('محمد'));
  });

  test('any text gives few tokens of [a-z0-9], the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const first = texts(value);
        for (const text of first) expect(text).toMatch(/^[a-z0-9]+$/);
        expect(texts(value)).toEqual(first);
      }),
      { numRuns: 300 },
    );
    expect(tokenise('ab '.repeat(5000)).length).toBeLessThanOrEqual(24);
    expect(texts('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(400);
    expect(nameTokens({ names: [unsplit('--- ')] })).toEqual([]);
  });

  test('the Latin form that a source gives is a form of its own', () => {
    const names: Name[] = [{ side: 'FAMILY', kind: 'CURRENT', value: 'Щербаков', latin: 'Scherbakow' }];
    expect(nameTokens({ names }).map((name) => name.tokens[0]?.text)).toEqual(['shcherbakov', 'scherbakow']);
  });
});

describe('search keys', () => {
  test('a name is found in another script by the same keys', () => {
    for (const [query, stored] of [
      ['Mohammed', 'محمد'],
      ['عبد العزيز', 'Abd al-Aziz'],
      ['Yousef', 'يوسف'],
      ['Mueller', 'Müller'],
      ['Scherbakow', 'Щербаков'],
      ['Wang Xiaoming', '王小明'],
    ])
      expect(shared(query as string, stored as string)).not.toEqual([]);
  });

  test('keys are words of [a-z0-9_] and carry the year of birth', () => {
    const keys = searchKeys({
      names: [unsplit('Müller'), unsplit('Abd al-Aziz')],
      dateOfBirth: { value: '1980-02-03', precision: 'DAY' },
    }).split(' ');
    for (const key of keys) expect(key).toMatch(/^[a-z0-9_]+$/);
    expect(keys).toEqual(
      expect.arrayContaining(['muller', 'mueller', 's_mlr', 'm_mlr', 'abdalaziz', 'y_1980']),
    );
    expect(searchTerms('müller 1980')).toEqual(expect.arrayContaining(['s_mlr', 'y_1980']));
    expect(searchTerms('19800203')).toEqual(['y_1980']);
    expect(searchTerms(' *:* ')).toEqual([]);
  });

  test('no sound code carries a blank', () => {
    for (const word of ['gej', 'ge', 'gi', 'agi', 'gya'])
      for (const code of metaphonesOf(word)) expect(code).not.toMatch(/\s/);
  });

  test('every name is found by itself', () => {
    expect(shared('𠀒㍚', '𠀒㍚')).toEqual(searchTerms('𠀒㍚'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const keys = new Set(searchKeys({ names: [unsplit(value)] }).split(' '));
        for (const term of searchTerms(value)) if (!term.startsWith('y_')) expect(keys).toContain(term);
      }),
      { numRuns: 200 },
    );
  });
});

/** One term of Lucene's classic grammar (QueryParser.jj, TERM): its text, or undefined when it is not one plain term. */
function lucenePlainTerm(query: string): string | undefined {
  if (/^(?:AND|OR|NOT|TO)$/.test(query) || query === '') return undefined;
  let text = '';
  for (let i = 0; i < query.length; i++) {
    if (query[i] === '\\') {
      i++;
      if (i >= query.length) return undefined;
    } else if (/[\s+\-!(){}[\]^"~*?:/&|<>=\u3000]/.test(query[i] as string)) return undefined;
    text += query[i];
  }
  return text;
}

describe('Lucene escaping', () => {
  test('any text is one literal term: no operator, field, wildcard, range or regular expression survives', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is removed on purpose
    const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f]/g, '');
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>= aA1_'.split('')) }),
      fc.constantFrom('AND', 'OR', 'NOT', 'TO', 'name:*', '/.*/', 'a OR b', '"', '\\'),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(plain(text) !== '');
        expect(lucenePlainTerm(escapeLucene(text))).toBe(plain(text));
      }),
      { numRuns: 500 },
    );
  });
});
