/** Dates in any layout: every reading that they allow, and no other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateOrder, parseDates } from './index.ts';

const read = (text: string, order?: DateOrder) =>
  parseDates(text, order).map(({ year, month, day }) => `${year}-${month}-${day}`);

describe('dates', () => {
  test.each([
    ['1956-04-09', '1956-4-9'],
    ['19560409', '1956-4-9'],
    ['1956/4/9', '1956-4-9'],
    ['1956-04-09T00:00:00Z', '1956-4-9'],
    ['1956-31-12', '1956-12-31'],
    ['3/31/54', '1954-3-31'],
    ['31.3.29', '2029-3-31'],
    ['31.3.30', '1930-3-31'],
    ['3/31/1954', '1954-3-31'],
    ['54/03/31', '1954-3-31'],
    ['circa 1965', '1965-0-0'],
    ['c. 1965', '1965-0-0'],
    ['1965', '1965-0-0'],
    ['Mar 1960', '1960-3-0'],
    ['03/1960', '1960-3-0'],
    ['1960-03', '1960-3-0'],
    ['195603', '1956-3-0'],
    ['4 avril 1956', '1956-4-4'],
    ['9. März 1956', '1956-3-9'],
    ['3 мая 1980 г.', '1980-5-3'],
    ['1 gennaio 1970', '1970-1-1'],
    ['12 de octubre de 1970', '1970-10-12'],
    ['April 9th, 1956', '1956-4-9'],
    ['09-Apr-56', '1956-4-9'],
    ['1956年4月9日', '1956-4-9'],
    ['١٩٨٠/٠٥/٠٣', '1980-5-3'],
    ['00/04/1956', '1956-4-0'],
    ['xx/04/1956', '1956-4-0'],
    ['??/??/1956', '1956-0-0'],
    ['1956-00-00', '1956-0-0'],
    ['1369-01-01 SH', '1990-3-21'],
  ])('%s is one date', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('both readings stand where day and month cannot be told apart, one where the order is given', () => {
    expect(read('11/12/1978')).toEqual(['1978-12-11', '1978-11-12']);
    expect(read('11/12/1978', 'DMY')).toEqual(['1978-12-11']);
    expect(read('11/12/1978', 'MDY')).toEqual(['1978-11-12']);
    expect(read('11121978')).toEqual(['1978-12-11', '1978-11-12']);
    expect(read('540331', 'YMD')).toEqual(['1954-3-31']);
    // The order that the date contradicts is left aside.
    expect(read('3/31/1954', 'DMY')).toEqual(['1954-3-31']);
    expect(read('31/3/1954', 'MDY')).toEqual(['1954-3-31']);
    expect(read('15 listopada 1970').sort()).toEqual(['1970-10-15', '1970-11-15']);
  });

  test('a range gives both years, an Islamic year the two that it spans', () => {
    expect(read('1960-1965')).toEqual(['1960-0-0', '1965-0-0']);
    expect(read('between 1960 and 1965')).toEqual(['1960-0-0', '1965-0-0']);
    expect(read('1385 AH')).toEqual(['1965-0-0', '1966-0-0']);
    expect(read('15/03/1385 AH')).toContain('1965-7-14');
  });

  test('a slip of the pen in a certain layout stays as written', () => {
    expect(read('19561345')).toEqual(['1956-13-45']);
    expect(read('1956-04-91')).toEqual(['1956-4-91']);
  });

  test.each([
    '',
    'N/A',
    '-',
    'unknown',
    '9999-12-31',
    '1900-01-01',
    '01/01/1900',
    '00000000',
    '35612',
    '17',
    'March',
  ])('%j states no date', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('every day of the calendar is read back from each layout', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y, m, d] = iso.split('-') as [string, string, string];
          const expected = `${Number(y)}-${Number(m)}-${Number(d)}`;
          expect(read(iso)).toEqual([expected]);
          expect(read(y + m + d)).toEqual([expected]);
          expect(read(`${d}.${m}.${y}`, 'DMY')).toEqual([expected]);
          expect(read(`${m}/${d}/${y.slice(2)}`, 'MDY')).toEqual([expected]);
          for (const locale of ['en-GB', 'en-US', 'fr', 'es', 'ru', 'pt', 'sv', 'el'])
            expect(read(date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }))).toContain(
              expected,
            );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('any text is read without an error, into parts in range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/. -]{0,14}$/)), (text) => {
        for (const { year, month, day } of parseDates(text)) {
          expect(year).toBeGreaterThan(0);
          expect(month).toBeLessThan(100);
          expect(day).toBeLessThan(100);
        }
      }),
      { numRuns: 500 },
    );
  });
});
