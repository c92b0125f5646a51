/** Calendar arithmetic agrees with the tables of ICU over the birth years of living persons. */
import { describe, expect, it } from 'vitest';
import { ethiopianDay, gregorianDay, hebrewDays, islamicDays, japaneseDays, solarHijriDay } from './days.ts';

const DAY = 86_400_000;
const SAMPLE = Array.from({ length: 400 }, (_, i) => -20_000 + i * 101);

function icu(calendar: string, day: number): { year: number; month: string; date: number } {
  const format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(day * DAY);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return { year: Number(part('year')), month: part('month'), date: Number(part('day')) };
}

describe('conversion of calendars', () => {
  it.each([
    ['ethiopic', (y: number, m: number, d: number) => [ethiopianDay(y, m, d)]],
    ['persian', (y: number, m: number, d: number) => [solarHijriDay(y, m, d)]],
    ['islamic-civil', islamicDays],
    ['islamic-tbla', islamicDays],
    ['islamic-umalqura', islamicDays],
  ] as [string, (y: number, m: number, d: number) => (number | null)[]][])(
    '%s agrees with ICU',
    (calendar, convert) => {
      for (const day of SAMPLE) {
        const { year, month, date } = icu(calendar, day);
        expect(convert(year, Number(month), date), `${calendar} ${year}-${month}-${date}`).toContain(day);
      }
    },
  );
  it('Hebrew, counted from Nisan, agrees with ICU', () => {
    const fromNisan = [
      'Nisan',
      'Iyar',
      'Sivan',
      'Tamuz',
      'Av',
      'Elul',
      'Tishri',
      'Heshvan',
      'Kislev',
      'Tevet',
      'Shevat',
    ];
    const number = (name: string) =>
      name === 'Adar' || name === 'Adar I' ? 12 : name === 'Adar II' ? 13 : fromNisan.indexOf(name) + 1;
    for (const day of SAMPLE) {
      const { year, month, date } = icu('hebrew', day);
      expect(hebrewDays(year, number(month), date)[0], `${year} ${month} ${date}`).toBe(day);
    }
  });
  it('an era year counts in the era that the original names, else in any that reached it', () => {
    expect(japaneseDays(2, 1, 8, '平成2年1月8日')).toEqual([gregorianDay(1990, 1, 8)]);
    expect(japaneseDays(50, 1, 8)).toEqual([gregorianDay(2068, 1, 8), gregorianDay(1975, 1, 8)]);
  });
  it('gives null for days that do not exist', () => {
    expect(gregorianDay(1990, 2, 30)).toBeNull();
    expect(ethiopianDay(1982, 13, 6)).toBeNull();
    expect(solarHijriDay(1369, 12, 30)).toBeNull();
  });
});
