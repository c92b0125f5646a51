/** A case is one by its outcomes; the plainest is taken; nothing that fits is nothing. */
import { describe, expect, it } from 'vitest';
import { casesOf, shows, twoScriptsAmong, twoScriptsIn, type Waiting } from './cases.ts';

const item = (
  id: string,
  bio: string,
  idOutcome: string,
  doc: string,
  over: Partial<Waiting> = {},
): Waiting => ({
  ...{ id, proposals: [{ bio, id: idOutcome, doc, misused: false }], flags: [], claim: null },
  ...over,
});

describe('cases of the queue', () => {
  it('one face with two names', () => {
    const items = [item('a', 'DIFFERENT', 'SAME', 'SAME'), item('b', 'SAME', 'DIFFERENT', 'OTHER')];
    expect(casesOf('two-names', items)).toEqual([{ link: 'b', bio: 'SAME' }]);
  });

  it('one passport used by two, with or without biometrics', () => {
    const bio = (outcome: string) =>
      casesOf('shared-passport', [item('a', outcome, 'DIFFERENT', 'SAME')])[0]?.bio;
    expect([bio('NONE'), bio('DIFFERENT')]).toEqual(['NONE', 'DIFFERENT']);
    expect(casesOf('shared-passport', [item('a', 'SAME', 'DIFFERENT', 'SAME')])).toEqual([]);
  });

  it('the one without marks that nobody else works on', () => {
    const of = (id: string, over: Partial<Waiting>) => item(id, 'SAME', 'DIFFERENT', 'OTHER', over);
    const items = [
      of('a', { claim: { mine: false } }),
      of('b', { flags: ['MINOR'] }),
      of('c', { claim: { mine: true } }),
    ];
    expect(casesOf('two-names', items).map(({ link }) => link)).toEqual(['c', 'b', 'a']);
  });

  it('never one that rests on a misused identity', () => {
    const misused = { proposals: [{ bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER', misused: true }] };
    expect(casesOf('two-names', [item('a', '', '', '', misused)])).toEqual([]);
    expect(casesOf('two-names', [])).toEqual([]);
  });
});

describe('what a tour says of its case', () => {
  const pair = (different: readonly string[], best = true) => ({
    best,
    rows: ['FAMILY', 'GIVEN', 'DATE_OF_BIRTH', 'SEX'].map((field) => ({
      field,
      verdict: different.includes(field) ? 'DIFFERENT' : 'SAME',
    })),
  });

  it('is not true where the sex alone differs', () => {
    expect(shows('shared-passport', [pair(['SEX'])])).toBe(false);
    expect(shows('two-names', [pair(['SEX'])])).toBe(false);
  });

  it('takes other names, and for a shared passport another birth date too', () => {
    expect(shows('two-names', [pair(['FAMILY'])])).toBe(true);
    expect(shows('shared-passport', [pair(['FAMILY', 'GIVEN'])])).toBe(false);
    expect(shows('shared-passport', [pair(['FAMILY', 'DATE_OF_BIRTH'])])).toBe(true);
  });

  it('is told from the pair that the desk shows first', () => {
    expect(shows('two-names', [pair(['FAMILY'], false), pair(['SEX'])])).toBe(false);
    expect(shows('two-names', [])).toBe(false);
  });
});

describe('harmless transliteration', () => {
  const nodes = [
    { id: 'g1', kind: 'GROUP' },
    { id: 'g2', kind: 'GROUP' },
    { id: 'i1', kind: 'IDENTITY', names: ['Шевченко', 'Олена'] },
    { id: 'i2', kind: 'IDENTITY', names: ['SHEVCHENKO', 'OLENA'] },
  ];
  const edges = (colour: string) => [
    { key: 'h1', kind: 'HAS', from: 'g1', to: 'i1' },
    { key: 'h2', kind: 'HAS', from: 'g2', to: 'i2' },
    { key: 'L', kind: 'LINK', from: 'g1', to: 'g2', colour },
  ];

  it('is a white link between two scripts', () => {
    expect(twoScriptsIn(nodes, edges('WHITE'))).toEqual({ link: 'L', group: 'g1' });
    expect(twoScriptsIn(nodes, edges('YELLOW'))).toBeUndefined();
    expect(twoScriptsIn(nodes.slice(0, 3), edges('WHITE'))).toBeUndefined();
  });

  it('is seen in a search by the forms that were met', () => {
    const hit = (...forms: string[]) => ({
      ...{ groupIds: ['g'], links: { WHITE: 1 } },
      matched: forms.map((form) => ({ field: 'NAME', form, system: 'EES' })),
    });
    expect(twoScriptsAmong([hit('ANNA', 'Anna'), hit('Олена', 'OLENA')])).toMatchObject({ group: 'g' });
    expect(twoScriptsAmong([hit('ANNA', 'Anna')])).toBeUndefined();
  });
});
