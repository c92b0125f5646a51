/** A case is one by its outcomes; the plainest is taken; nothing that fits is nothing. */
import { describe, expect, it } from 'vitest';
import { caseOf, twoScriptsAmong, twoScriptsIn, type Waiting } from './cases.ts';

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
    expect(caseOf('two-names', items)).toEqual({ link: 'b', bio: 'SAME' });
  });

  it('one passport used by two, with or without biometrics', () => {
    expect(caseOf('shared-passport', [item('a', 'NONE', 'DIFFERENT', 'SAME')])?.bio).toBe('NONE');
    expect(caseOf('shared-passport', [item('a', 'DIFFERENT', 'DIFFERENT', 'SAME')])?.bio).toBe('DIFFERENT');
    expect(caseOf('shared-passport', [item('a', 'SAME', 'DIFFERENT', 'SAME')])).toBeUndefined();
  });

  it('the one without marks that nobody else works on', () => {
    const of = (id: string, over: Partial<Waiting>) => item(id, 'SAME', 'DIFFERENT', 'OTHER', over);
    const items = [
      of('a', { claim: { mine: false } }),
      of('b', { flags: ['MINOR'] }),
      of('c', { claim: { mine: true } }),
    ];
    expect(caseOf('two-names', items)?.link).toBe('c');
    expect(caseOf('two-names', items.slice(0, 2))?.link).toBe('b');
  });

  it('never one that rests on a misused identity', () => {
    const misused = { proposals: [{ bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER', misused: true }] };
    expect(caseOf('two-names', [item('a', '', '', '', misused)])).toBeUndefined();
    expect(caseOf('two-names', [])).toBeUndefined();
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
