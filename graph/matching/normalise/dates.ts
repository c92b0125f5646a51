/**
 * Dates in any layout, as the readings that they allow. Both readings stand where day and month cannot be told apart;
 * nothing is guessed from a bare number of days.
 */
import { islamicDays, solarHijriDay } from '../verdict/days.ts';
import { cleanValue } from './clean.ts';
import { monthsOf } from './months.ts';
import { isPlaceholder } from './placeholders.ts';

/** Month and day are 0 where unknown; the year is always known. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Order of day, month and year where a date does not tell. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/**
 * Two-digit years: 00-29 are of this century, 30-99 of the last one (the "2029 rule" of Microsoft Excel and Windows).
 * A fixed rule, so that a value reads the same every year.
 */
export const TWO_DIGIT_YEARS_FROM_2000 = 30;
/** Years that a date of a living or recorded person can have; others are read only where the layout is certain. */
export const PLAUSIBLE_YEARS = { first: 1800, last: 2100 } as const;

const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** First digit of each block of decimal digits that dates are written in (Unicode, general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const plausible = (year: number) => year >= PLAUSIBLE_YEARS.first && year <= PLAUSIBLE_YEARS.last;
const fullYear = (year: number) => (year < TWO_DIGIT_YEARS_FROM_2000 ? 2000 + year : 1900 + year);

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the calendar has the date; unknown parts fit. */
function exists(year: number, month: number, day: number): boolean {
  if (month > 12) return false;
  if (month === 0) return day <= 31;
  return day <= (month === 2 && !leap(year) ? 28 : (DAYS[month] as number));
}

class Readings {
  readonly list: DateParts[] = [];

  add(year: number, month: number, day: number): void {
    const parts = month === 0 ? { year, month: 0, day: 0 } : { year, month, day };
    if (!this.list.some((r) => r.year === year && r.month === parts.month && r.day === parts.day))
      this.list.push(parts);
  }

  /** The date when the calendar has it. */
  try(year: number, month: number, day: number): void {
    if (plausible(year) && exists(year, month, day)) this.add(year, month, day);
  }
}

/** Both readings of two numbers before or behind a year, the stated order first or alone. */
function ambiguous(a: number, b: number, year: number, order: DateOrder | undefined, found: Readings): void {
  // A day without a month (00/04 read month first) is no reading.
  if (order !== 'MDY' && (b > 0 || a === 0)) found.try(year, b, a);
  if ((order !== 'DMY' || found.list.length === 0) && (a > 0 || b === 0)) found.try(year, a, b);
  if (order === 'MDY' && found.list.length === 0) found.try(year, b, a);
}

function threeNumbers(texts: readonly string[], order: DateOrder | undefined, found: Readings): void {
  const [a, b, c] = texts.map(Number) as [number, number, number];
  const [la, , lc] = texts.map((text) => text.length) as [number, number, number];
  if (la >= 3) {
    // The layout is certain: a slip of the pen (month 13, day 32) stays as written, to be compared digit by digit.
    if (b > 12 && c >= 1 && c <= 12 && exists(a, c, b)) found.try(a, c, b);
    else if (a > 0 && b < 100 && c < 100) found.add(a, b, c);
    return;
  }
  const year = lc >= 3 ? c : fullYear(c);
  if (lc <= 2 && (order === 'YMD' || a > 31)) found.try(fullYear(a), b, c);
  else ambiguous(a, b, year, order, found);
}

function compactNumber(text: string, order: DateOrder | undefined, found: Readings): void {
  const part = (from: number, to: number) => Number(text.slice(from, to));
  if (text.length === 8) {
    found.try(part(0, 4), part(4, 6), part(6, 8));
    if (found.list.length > 0 && order !== 'DMY' && order !== 'MDY') return;
    const others = new Readings();
    ambiguous(part(0, 2), part(2, 4), part(4, 8), order, others);
    if (others.list.length > 0 && (found.list.length === 0 || order !== undefined)) {
      found.list.splice(0, found.list.length, ...others.list);
      return;
    }
    if (found.list.length === 0 && part(0, 4) > 0) found.add(part(0, 4), part(4, 6), part(6, 8));
    return;
  }
  if (text.length === 6) {
    // 195603 is a year and month; six digits of a machine-readable zone are read where the order says so.
    if (order === 'YMD') found.try(fullYear(part(0, 2)), part(2, 4), part(4, 6));
    else if (order !== undefined) ambiguous(part(0, 2), part(2, 4), fullYear(part(4, 6)), order, found);
    else if (part(4, 6) > 0) found.try(part(0, 4), part(4, 6), 0);
    return;
  }
  if (text.length === 4) found.try(Number(text), 0, 0);
}

function withMonthName(words: readonly string[], numbers: readonly string[], found: Readings): boolean {
  const months = words.flatMap(monthsOf);
  if (months.length === 0 || numbers.length === 0) return false;
  const yearAt = numbers.findIndex((n) => n.length >= 3);
  for (const month of new Set(months)) {
    if (numbers.length === 1) {
      const [only] = numbers as [string];
      // `Mar 60` is a month of 1960; a day without a year is no date.
      found.try(only.length >= 3 ? Number(only) : fullYear(Number(only)), month, 0);
      continue;
    }
    const at = yearAt >= 0 ? yearAt : numbers.length - 1;
    const text = numbers[at] as string;
    const year = text.length >= 3 ? Number(text) : fullYear(Number(text));
    found.try(year, month, Number(numbers[at === 0 ? 1 : 0]));
  }
  return found.list.length > 0;
}

const HIJRI = /(?:\bA\.?H\.?|\bhijri\b|\bH\b|هـ|ه(?!\p{L}))/iu;
const SOLAR = /(?:\bS\.?H\.?\b|\bsolar\b|\bshamsi\b|ش|شمسی)/iu;

/** Dates marked as Islamic or Solar Hijri, in the Gregorian calendar; a bare year gives the two years that it spans. */
function hijri(text: string, order: DateOrder | undefined): DateParts[] {
  const marks = new Readings();
  const numbers = text.match(/\d+/g) ?? [];
  const at = numbers.findIndex((n) => n.length >= 3);
  const year = Number(numbers[at]);
  if (at < 0 || year < 1200 || year > 1500) return [];
  const convert = (m: number, d: number) =>
    SOLAR.test(text) ? [solarHijriDay(year, m, d)] : islamicDays(year, m, d);
  const add = (m: number, d: number, precise: boolean) => {
    for (const day of convert(m, d)) {
      if (day === null) continue;
      const date = new Date(day * 86_400_000);
      if (precise) marks.add(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      else marks.add(date.getUTCFullYear(), 0, 0);
    }
  };
  const others = numbers.filter((_, i) => i !== at).map(Number) as [number, number];
  if (others.length < 2) {
    add(1, 1, false);
    add(12, 29, false);
  } else if (at === 0) add(others[0], others[1], true);
  else {
    if (order !== 'MDY') add(others[1], others[0], true);
    if (order !== 'DMY') add(others[0], others[1], true);
  }
  return marks.list;
}

const TIME =
  /(?<=\d)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
/** `xx/04/1956`, `??.??.1956`, `--/--/1956`: parts stated as unknown. */
const UNKNOWN_PART =
  /(?<![\p{L}\d])(?:[xX?*_]{1,2}|NK|nk|--)(?=\s*[-/.]\s*[\dxX?*_N-])|(?<=[\d\s][-/.])(?:[xX?*_]{1,2}|NK)(?![\p{L}\d])/gu;
const UNITS = /[年月年년월]\s*|[日号號일]/gu;
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er|ère|º|ª|\.)(?=\s|$)/giu;

/**
 * The readings of a date of birth; none when the text states no date (placeholders, day numbers of spreadsheets, words).
 *
 * Read: ISO with or without time, `19560409`, `11/12/1978`, `3/31/54`, `Mar 1960`, `4 avril 1956`, `1956年4月9日`,
 * `circa 1965`, digits of any script, parts `00` or `xx`; `1385 AH` and Solar Hijri where marked. `11/12/1978` has two
 * readings unless `order` is given; an order that the date contradicts (31 as a month) is left aside. `1960-1965`
 * gives both years. In a year-first layout, parts that no calendar has stay as written (month 13, day 32).
 */
export function parseDates(text: string, order?: DateOrder): DateParts[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !isPlaceholder(text, 'date')) return isoDate(text);
  const clean = asciiDigits(cleanValue(text.replace(UNKNOWN_PART, '0'))).replace(TIME, '');
  if (clean === '' || !/\d/.test(clean) || isPlaceholder(clean, 'date')) return [];
  if ((HIJRI.test(clean) || SOLAR.test(clean)) && /\d{4}/.test(clean)) {
    const converted = hijri(clean, order);
    if (converted.length > 0) return converted;
  }
  const found = new Readings();
  const plain = clean.replace(UNITS, (unit) =>
    /[年년]/u.test(unit) ? '-' : /[月월]/u.test(unit) ? '-' : '',
  );
  const bare = plain.replace(ORDINAL, '').replace(/[-\s]+$/, '');
  const numbers = bare.match(/\d+/g) ?? [];
  const words = bare.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length > 0 && withMonthName(words, numbers.slice(0, 3), found)) return found.list;
  const shape = numbers.map((n) => n.length).join(' ');
  if (numbers.length === 1) compactNumber(numbers[0] as string, order, found);
  else if (numbers.length === 3) threeNumbers(numbers, order, found);
  else if (shape === '4 4') for (const year of numbers) found.try(Number(year), 0, 0);
  else if (shape === '4 2' || shape === '4 1') found.try(Number(numbers[0]), Number(numbers[1]), 0);
  else if (shape === '2 4' || shape === '1 4') found.try(Number(numbers[1]), Number(numbers[0]), 0);
  if (found.list.length === 0 && numbers.length > 1 && numbers.length < 6)
    for (const year of numbers) if (year.length === 4) found.try(Number(year), 0, 0);
  return found.list;
}

function isoDate(text: string): DateParts[] {
  const found = new Readings();
  threeNumbers(text.split('-'), undefined, found);
  return found.list;
}
