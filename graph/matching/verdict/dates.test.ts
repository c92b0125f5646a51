/** Annex I 3.2 and Annex II 3.2 (a)-(c) (domain.md §13 rule 36), partial dates (reading 6), calendars. */
import { describe, expect, it } from 'vitest';
import type { Calendar, PartialDate } from '../../model/record.ts';
import { compareIdentityData } from './index.ts';
import { person } from './person.fixture.ts';

type Stated = string | [string, Calendar];

function date(stated: Stated): PartialDate {
  const [value, calendar] = typeof stated === 'string' ? [stated] : stated;
  const precision = value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY';
  return calendar ? { value, precision, calendar } : { value, precision };
}
function compare(a: PartialDate | null, b: PartialDate | null) {
  const side = (dob: PartialDate | null) => [person({ family: 'NILSEN', given: 'IDA', dob })];
  return compareIdentityData(side(a), side(b)).categories[1];
}

const SIMILAR: Record<string, [Stated, Stated][]> = {
  a: [
    ['1990-03-12', '1990-12-03'],
    ['1971-01-02', '1971-02-01'],
    ['2003-11-10', '2003-10-11'],
    ['1962-05-06', '1962-06-05'],
    ['1999-09-12', '1999-12-09'],
  ],
  b: [
    [['1369-01-01', 'SOLAR_HIJRI'], '1990-03-21'],
    ['1369-01-01', '1990-03-21'],
    [
      ['1369-01-01', 'GREGORIAN'],
      ['1990-03-21', 'GREGORIAN'],
    ],
    [['1410-08-23', 'ISLAMIC'], '1990-03-21'],
    [['1982-07-12', 'ETHIOPIAN'], '1990-03-21'],
    ['1982-07-12', '1990-03-21'],
    ['1982-12-05', '1990-08-11'],
    ['1983-03-25', '1990-12-04'],
    [['5750-12-24', 'HEBREW'], '1990-03-21'],
    [['2533-03-21', 'BUDDHIST'], '1990-03-21'],
    [['0079-03-21', 'MINGUO'], '1990-03-21'],
    [['0002-03-21', 'JAPANESE'], '1990-03-21'],
    [
      ['1369-01-01', 'SOLAR_HIJRI'],
      ['1410-08-23', 'ISLAMIC'],
    ],
    [['1369-01-01', 'SOLAR_HIJRI'], '1369-01-01'],
  ],
  c: [
    ['1980-05-07', '1990-05-07'],
    ['1980-05-07', '1980-05-08'],
    ['1980-05-07', '1980-06-07'],
    ['1980-05-07', '1980-05-17'],
    ['1980-05-07', '2980-05-07'],
    [
      ['1369-01-01', 'SOLAR_HIJRI'],
      ['1369-01-02', 'SOLAR_HIJRI'],
    ],
  ],
};

const DIFFERENT: Record<string, [Stated, Stated][]> = {
  a: [
    ['1990-03-12', '1991-12-03'],
    ['1990-03-12', '1990-12-04'],
    ['1990-03-25', '1990-25-30'],
    ['1971-01-02', '1972-02-01'],
    ['1990-03-12', '1990-21-30'],
  ],
  b: [
    [['1369-01-01', 'SOLAR_HIJRI'], '1990-03-22'],
    [['1369-01-01', 'GREGORIAN'], '1991-03-21'],
    [
      ['1982-07-12', 'ETHIOPIAN'],
      ['1982-07-12', 'BUDDHIST'],
    ],
    [['2533-03-21', 'BUDDHIST'], '1990-03-12'],
    [['0079-03-21', 'MINGUO'], '1979-03-21'],
    ['2533-03-21', '0079-03-21'],
    [['1990-07-12', 'GREGORIAN'], '1998-03-21'],
    [['1369-13-01', 'SOLAR_HIJRI'], '1991-03-21'],
  ],
  c: [
    ['1980-05-07', '1991-05-07'],
    ['1980-05-07', '1980-06-08'],
    ['1980-05-09', '1980-05-10'],
    ['1980-05-07', '1908-05-07'],
    ['1999-12-31', '2000-12-31'],
  ],
};

describe.each(Object.keys(SIMILAR))('Annex II 3.2(%s)', (letter) => {
  it.each(SIMILAR[letter] ?? [])('%s is similar to %s, in both directions', (a, b) => {
    const there = compare(date(a), date(b));
    expect(there?.outcome).toBe('SIMILAR');
    expect(there?.rules.map((r) => r.rule)).toEqual([`II.3.2(${letter})`]);
    expect(compare(date(b), date(a))?.outcome).toBe('SIMILAR');
  });
  it.each(DIFFERENT[letter] ?? [])('%s is different from %s, in both directions', (a, b) => {
    expect(compare(date(a), date(b))?.outcome).toBe('DIFFERENT');
    expect(compare(date(b), date(a))?.outcome).toBe('DIFFERENT');
  });
});

describe('equal and partial dates', () => {
  it.each([
    ['1990-03-12', '1990-03-12', 'SAME'],
    ['1990', '1990', 'SAME'],
    ['1990-03', '1990-03', 'SAME'],
    ['1990', '1990-03', 'DIFFERENT'],
    ['1990', '1990-01-01', 'DIFFERENT'],
    ['1990', '1991', 'DIFFERENT'],
    ['1990-01', '1990-01-01', 'DIFFERENT'],
  ])('%s against %s is %s', (a, b, outcome) => {
    expect(compare(date(a), date(b))?.outcome).toBe(outcome);
  });
  it('reads parts beyond the stated precision, and parts 00, as not stated', () => {
    const year: PartialDate = { value: '1990-01-01', precision: 'YEAR' };
    const zeros: PartialDate = { value: '1990-00-00', precision: 'DAY' };
    expect(compare(year, date('1990'))?.outcome).toBe('SAME');
    expect(compare(zeros, date('1990'))?.outcome).toBe('SAME');
    expect(compare(zeros, date('1990-01-01'))?.outcome).toBe('DIFFERENT');
  });
  it.each([
    null,
    { value: '1990', precision: 'UNKNOWN' },
    { value: '0000', precision: 'YEAR' },
    { value: 'spring', precision: 'DAY' },
  ] as (PartialDate | null)[])('takes %o as missing, equal to nothing', (dob) => {
    expect(compare(dob, dob)?.outcome).toBe('MISSING');
    expect(compare(dob, date('1990-03-12'))?.outcome).toBe('MISSING');
  });
});
