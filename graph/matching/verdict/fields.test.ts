/** Fields of two identities as a reader sees them: each has its own verdict, rule and note, also where nothing is stated. */
import { describe, expect, it } from 'vitest';
import type { Identity, Name } from '../../model/record.ts';
import { compareFields, type FieldName } from './index.ts';

const family = (value: string, more: Partial<Name> = {}): Name => ({
  ...{ side: 'FAMILY', kind: 'CURRENT', value },
  ...more,
});
const given = (value: string): Name => ({ side: 'GIVEN', kind: 'CURRENT', value });
const unsplit = (value: string): Name => ({ side: 'UNSPLIT', kind: 'CURRENT', value });
const identity = (over: Partial<Identity> = {}): Identity => ({
  ...{ identityId: 'i', category: 'CONFIRMED', names: [family('Kovalenko'), given('Petro')] },
  ...over,
});
const day = (value: string, over = {}): Partial<Identity> => ({
  dateOfBirth: {
    value,
    precision: value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY',
    ...over,
  },
});
const found = (field: FieldName, a: Identity, b: Identity) =>
  compareFields(a, b).find((row) => row.field === field);
const verdict = (field: FieldName, a: Partial<Identity>, b: Partial<Identity>) => {
  const row = found(field, identity(a), identity(b));
  return [row?.verdict, row?.rule?.rule, row?.note].filter((part) => part !== undefined).join(' ');
};

describe('the fields of two identities', () => {
  it('are all answered, also those that nobody states', () => {
    const rows = compareFields(identity(), identity());
    expect(rows.map((row) => `${row.field} ${row.verdict}`)).toEqual([
      ...['FAMILY SAME', 'GIVEN SAME', 'DATE_OF_BIRTH MISSING', 'SEX MISSING', 'NATIONALITY MISSING'],
      ...['COUNTRY_OF_BIRTH MISSING', 'TOWN MISSING'],
    ]);
  });

  it.each([
    ['1990-04-03', '1990-03-04', 'SIMILAR II.3.2(a) DAY_MONTH_SWAPPED'],
    ['1990-04-03', '1990-04-08', 'SIMILAR II.3.2(c) ONE_DIGIT'],
    ['1990', '1990-04-08', 'DIFFERENT YEAR_ONLY'],
    ['1990-04', '1990-04-08', 'DIFFERENT MONTH_ONLY'],
    ['1990', '1990', 'SAME I.2 YEAR_ONLY'],
    ['1990', '1991-04-08', 'DIFFERENT'],
    ['1990-04-03', '1971-11-29', 'DIFFERENT'],
    ['1990-04-03', '1990-04-03', 'SAME I.2'],
  ])('say of the dates %s and %s: %s', (a, b, expected) => {
    expect(verdict('DATE_OF_BIRTH', day(a), day(b))).toBe(expected);
  });

  it('know conversions of calendars, and calendars that do not meet', () => {
    const hijri = day('1362-01-14', { calendar: 'SOLAR_HIJRI' });
    expect(verdict('DATE_OF_BIRTH', hijri, day('1983-04-03'))).toBe('SIMILAR II.3.2(b) CALENDAR');
    expect(verdict('DATE_OF_BIRTH', hijri, day('1950-04-03'))).toBe('DIFFERENT CALENDARS_DIFFER');
  });

  it('are judged alone where the law judges the category', () => {
    const other = { names: [family('Kovalenko'), given('Dmytro')] };
    expect(verdict('FAMILY', {}, other)).toBe('SAME I.1');
    expect(verdict('GIVEN', {}, other)).toBe('DIFFERENT');
    const edits = { names: [family('Kovalenka'), given('Pjetro')] };
    expect(verdict('FAMILY', {}, edits)).toBe('SIMILAR II.3.1(f)');
    expect(verdict('GIVEN', {}, edits)).toBe('SIMILAR II.3.1(f)');
  });

  it('are explained by a rule on both fields at once', () => {
    const swapped = { names: [family('Petro'), given('Kovalenko')] };
    expect(verdict('FAMILY', {}, swapped)).toBe('SIMILAR II.3.1(b) SWAPPED_FIELDS');
    expect(verdict('GIVEN', {}, swapped)).toBe('SIMILAR II.3.1(b) SWAPPED_FIELDS');
    const whole = { names: [unsplit('Petro Kovalenko')] };
    expect(verdict('UNSPLIT', {}, whole)).toBe('SIMILAR II.3.1(c) GROUPED_FIELDS');
    expect(verdict('FAMILY', {}, whole)).toBe('SIMILAR II.3.1(c) GROUPED_FIELDS');
  });

  it('that one side does not split are not comparable, not missing', () => {
    const whole = { names: [unsplit('Somebody Else')] };
    expect(verdict('FAMILY', {}, whole)).toBe('NOT_COMPARABLE');
    expect(verdict('UNSPLIT', {}, whole)).toBe('NOT_COMPARABLE');
    expect(verdict('UNSPLIT', whole, { names: [unsplit('SOMEBODY ELSE')] })).toBe('SAME II.3.1(c)');
  });

  it('that say "unknown" are missing and say so', () => {
    expect(verdict('SEX', { sex: 'UNK' }, { sex: 'F' })).toBe('MISSING STATED_AS_UNKNOWN');
    expect(verdict('SEX', {}, { sex: 'F' })).toBe('MISSING');
    expect(verdict('FAMILY', { names: [family('UNKNOWN'), given('Petro')] }, {})).toBe(
      'MISSING STATED_AS_UNKNOWN',
    );
    const nowhere = { nationalities: [{ country: 'XXX', kind: 'CURRENT' }] } as Partial<Identity>;
    expect(verdict('NATIONALITY', nowhere, nowhere)).toBe('MISSING STATED_AS_UNKNOWN');
  });

  it('of place and nationality each have their own verdict', () => {
    const at = (town: string, country: string, nationality: string): Partial<Identity> => ({
      placeOfBirth: { town, country },
      nationalities: [{ country: nationality, kind: 'CURRENT' }],
    });
    const [a, b] = [at('Kyiv', 'UKR', 'UKR'), at('Kiyv', 'POL', 'UKR')];
    expect(verdict('NATIONALITY', a, b)).toBe('SAME I.4');
    expect(verdict('COUNTRY_OF_BIRTH', a, b)).toBe('DIFFERENT');
    expect(verdict('TOWN', a, at('Lviv', 'UKR', 'UKR'))).toBe('DIFFERENT');
  });
});
