/** A side is named by what its identity states, and by nothing of the other side. */
import { expect, it } from 'vitest';
import type { FieldRow } from '../model.ts';
import { whoOf } from './who.ts';

const row = (field: FieldRow['field'], a: string[], b: string[]): FieldRow => ({
  ...{ field, verdict: 'DIFFERENT' },
  ...{ a: a.map((value) => ({ value })), b: b.map((value) => ({ value })) },
});

it('family and given name, and the date of birth', () => {
  const rows = [
    row('FAMILY', ['Popalzai'], ['Popal']),
    row('GIVEN', ['Mehdi', 'Mahdi'], []),
    row('DATE_OF_BIRTH', ['1980-02-01'], []),
  ];
  expect(whoOf(rows, 'a')).toEqual({ name: 'Popalzai, Mehdi', born: '1980-02-01' });
  expect(whoOf(rows, 'b')).toEqual({ name: 'Popal', born: undefined });
});

it('a whole name where parts are not stated, and nothing where nothing is', () => {
  expect(whoOf([row('UNSPLIT', ['Mehdi Popalzai'], [])], 'a').name).toBe('Mehdi Popalzai');
  expect(whoOf([], 'b')).toEqual({ name: undefined, born: undefined });
});
