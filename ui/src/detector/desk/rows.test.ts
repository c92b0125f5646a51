/** Differences come first, and no field is lost. */
import { describe, expect, it } from 'vitest';
import type { FieldRow } from '../model.ts';
import { sortRows } from './rows.ts';

const row = (field: FieldRow['field'], verdict: FieldRow['verdict'], a = ['x'], b = ['y']): FieldRow => ({
  ...{ field, verdict },
  a: a.map((value) => ({ value })),
  b: b.map((value) => ({ value })),
});

describe('order of fields', () => {
  const rows = [
    row('FAMILY', 'SAME'),
    row('GIVEN', 'SIMILAR'),
    row('SEX', 'MISSING', [], ['F']),
    row('DATE_OF_BIRTH', 'DIFFERENT'),
    row('TOWN', 'MISSING', [], []),
    row('NATIONALITY', 'NOT_COMPARABLE'),
  ];
  const { open, agreed, unstated } = sortRows(rows);

  it('puts differences first', () =>
    expect(open.map(({ field }) => field)).toEqual(['DATE_OF_BIRTH', 'GIVEN', 'NATIONALITY', 'SEX']));
  it('folds what agrees', () => expect(agreed.map(({ field }) => field)).toEqual(['FAMILY']));
  it('folds what nobody states', () => expect(unstated.map(({ field }) => field)).toEqual(['TOWN']));
});
