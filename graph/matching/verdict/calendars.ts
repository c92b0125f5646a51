/**
 * Known calendar conversions: Annex II 3.2(b). Dates become day numbers (days since 1970-01-01, Gregorian).
 *
 * A declared calendar is believed. Where a source declares none, the value may stand in any calendar; where it
 * declares GREGORIAN, only a year that no living person's Gregorian date can have is doubted. One of the two dates
 * is always read as stated: a conversion on both sides at once explains nothing.
 */
import type { Calendar } from '../../model/record.ts';
import { ethiopianDay, gregorianDay, hebrewDays, islamicDays, japaneseDays, solarHijriDay } from './days.ts';

/** What a conversion needs of a date of birth that states day, month and year. */
export interface CalendarDate {
  key: string;
  full: string | null;
  calendar?: Calendar;
  original?: string;
}

/** Years outside this range cannot be the Gregorian year of birth of a person in an EU system. */
export const GREGORIAN_BIRTH_YEARS = { first: 1850, last: 2200 } as const;

type Convert = (year: number, month: number, day: number, original?: string) => (number | null)[];

const CONVERSIONS: Record<Calendar, { table: string; convert: Convert }> = {
  GREGORIAN: { table: 'gregorian', convert: (y, m, d) => [gregorianDay(y, m, d)] },
  SOLAR_HIJRI: { table: 'calendar-solar-hijri', convert: (y, m, d) => [solarHijriDay(y, m, d)] },
  ISLAMIC: { table: 'calendar-islamic', convert: (y, m, d) => islamicDays(y, m, d) },
  ETHIOPIAN: { table: 'calendar-ethiopian', convert: (y, m, d) => [ethiopianDay(y, m, d)] },
  HEBREW: { table: 'calendar-hebrew', convert: (y, m, d) => hebrewDays(y, m, d) },
  BUDDHIST: { table: 'calendar-buddhist', convert: (y, m, d) => [gregorianDay(y - 543, m, d)] },
  MINGUO: { table: 'calendar-minguo', convert: (y, m, d) => [gregorianDay(y + 1911, m, d)] },
  JAPANESE: { table: 'calendar-japanese', convert: (y, m, d, original) => japaneseDays(y, m, d, original) },
};
const OTHER_CALENDARS = (Object.keys(CONVERSIONS) as Calendar[]).filter((name) => name !== 'GREGORIAN');

interface Reading {
  table: string;
  day: number;
  asStated: boolean;
}

const MEMO_LIMIT = 20_000;
const memo = new Map<string, Reading[]>();

/** Id of the conversion by which the two dates are the same day, or null; `a+b` where two calendars meet. */
export function sharedDay(a: CalendarDate, b: CalendarDate): string | null {
  if (a.full === null || b.full === null || tooFarApart(a, b)) return null;
  const left = readings(a);
  const right = readings(b);
  for (const x of left)
    for (const y of right) {
      if (x.day !== y.day || !(x.asStated || y.asStated)) continue;
      const tables = [x.table, y.table].filter((table) => table !== 'gregorian').sort();
      if (tables.length > 0) return [...new Set(tables)].join('+');
    }
  return null;
}

/**
 * Early exit: two values that may both be Gregorian as they stand. Of all calendars only the Ethiopian, 7 or 8 years
 * behind, takes such a year to another one in range.
 */
function tooFarApart(a: CalendarDate, b: CalendarDate): boolean {
  if (!readsGregorian(a) || !readsGregorian(b)) return false;
  const years = Math.abs(yearOf(a) - yearOf(b));
  return years !== 7 && years !== 8;
}

function readsGregorian(date: CalendarDate): boolean {
  if (date.calendar !== undefined && date.calendar !== 'GREGORIAN') return false;
  return yearOf(date) >= GREGORIAN_BIRTH_YEARS.first && yearOf(date) <= GREGORIAN_BIRTH_YEARS.last;
}

function yearOf(date: CalendarDate): number {
  return Number(date.full?.slice(0, 4));
}

function readings(date: CalendarDate): Reading[] {
  const id = `${date.calendar ?? ''}|${date.full}|${date.original ?? ''}`;
  const known = memo.get(id);
  if (known) return known;
  const [year, month, day] = (date.full ?? '').split('-').map(Number) as [number, number, number];
  const found: Reading[] = [];
  const read = (calendar: Calendar, asStated: boolean) => {
    const { table, convert } = CONVERSIONS[calendar];
    for (const number of new Set(convert(year, month, day, date.original)))
      if (number !== null && plausible(number, calendar)) found.push({ table, day: number, asStated });
  };
  const stated = date.calendar ?? 'GREGORIAN';
  read(stated, true);
  const impossible = year < GREGORIAN_BIRTH_YEARS.first || year > GREGORIAN_BIRTH_YEARS.last;
  if (date.calendar === undefined || (date.calendar === 'GREGORIAN' && impossible))
    for (const calendar of OTHER_CALENDARS) read(calendar, false);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(id, found);
  return found;
}

const FIRST_DAY = Date.UTC(GREGORIAN_BIRTH_YEARS.first, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(GREGORIAN_BIRTH_YEARS.last, 11, 31) / 86_400_000;

function plausible(day: number, calendar: Calendar): boolean {
  return calendar === 'GREGORIAN' || (day >= FIRST_DAY && day <= LAST_DAY);
}
