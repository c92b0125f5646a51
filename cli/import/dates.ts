/**
 * Birth dates as lists and exports write them, read into partial dates. A date that is not exact keeps the words of
 * its source in `original`: `circa` and ranges over several years give the first year with precision UNKNOWN, a range
 * inside one year or month gives that year or month.
 */
import type { PartialDate } from '../../graph/model/record.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const circa = /^(?:circa|ca\.?|c\.|approximately|approx\.?|about|around)\s+/i;
const range = /^(?:between\s+)?(.+?)\s+(?:to|and)\s+(.+)$/i;
const yearRange = /^(\d{4})\s*[-–/]\s*(\d{4})$/;
const islamic = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s*\(Hijri calendar\)$/i;

export type DateReader = (text: string) => PartialDate | undefined;

const pad = (value: number) => String(value).padStart(2, '0');

function day(year: number, month: number, dayOfMonth: number): PartialDate | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > days) return undefined;
  return { value: `${year}-${pad(month)}-${pad(dayOfMonth)}`, precision: 'DAY' };
}

function month(year: number, number: number): PartialDate | undefined {
  return number >= 1 && number <= 12 ? { value: `${year}-${pad(number)}`, precision: 'MONTH' } : undefined;
}

function year(text: string): PartialDate {
  return { value: text, precision: 'YEAR' };
}

function monthNumber(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** `1970`, `1970-01`, `1970-01-05`, with or without a time or zone behind it. */
function iso(text: string): PartialDate | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?)?)?$/.exec(text);
  if (found === null) return undefined;
  const [, y = '', m, d] = found;
  if (m === undefined) return year(y);
  return d === undefined ? month(Number(y), Number(m)) : day(Number(y), Number(m), Number(d));
}

/** `05 Jan 1970`, `5 January 1970`, `Jan 1970`, `Jan. 1970`, `1970`. */
function plainWords(text: string): PartialDate | undefined {
  const found = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  if (found === null) return iso(text);
  const [, d, word = '', y = ''] = found;
  const number = monthNumber(word);
  if (number === 0) return undefined;
  return d === undefined ? month(Number(y), number) : day(Number(y), number, Number(d));
}

/** English words: exact dates, `circa 1961`, `1957 to 1959`, `22 Jan 1961 to 22 Jul 1961`, Hijri days. */
function words(text: string): PartialDate | undefined {
  const hijri = islamic.exec(text);
  if (hijri !== null) {
    const [, d, m, y] = hijri;
    const value = `${y}-${pad(Number(m))}-${pad(Number(d))}`;
    return Number(m) > 12 || Number(d) > 30
      ? undefined
      : { value, precision: 'DAY', calendar: 'ISLAMIC', original: text };
  }
  const rest = text.replace(circa, '');
  const span = yearRange.exec(rest) ?? range.exec(rest);
  if (span !== null) return between(span[1] as string, span[2] as string, rest !== text, text);
  const date = plainWords(rest);
  if (date === undefined || rest === text) return date;
  return { value: date.value.slice(0, 4), precision: 'UNKNOWN', original: text };
}

function between(from: string, to: string, approximate: boolean, original: string): PartialDate | undefined {
  const first = plainWords(from);
  const last = plainWords(to);
  if (first === undefined || last === undefined || last.value < first.value.slice(0, last.value.length))
    return undefined;
  const sameYear = first.value.slice(0, 4) === last.value.slice(0, 4);
  if (!sameYear || approximate) return { value: first.value.slice(0, 4), precision: 'UNKNOWN', original };
  const sameMonth = first.value.length > 4 && first.value.slice(0, 7) === last.value.slice(0, 7);
  return sameMonth
    ? { value: first.value.slice(0, 7), precision: 'MONTH', original }
    : { value: first.value.slice(0, 4), precision: 'YEAR', original };
}

/** `31/12/1970`, `31.12.1970`, `31-12-1970`; order of day and month as named. */
function numeric(dayAt: 1 | 2, monthAt: 1 | 2): DateReader {
  return (text) => {
    const found = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
    if (found === null) return iso(text);
    return day(Number(found[3]), Number(found[monthAt]), Number(found[dayAt]));
  };
}

/** `19701231`, with `00` for an unknown day or month. */
function compact(text: string): PartialDate | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found === null) return iso(text);
  const [, y = '', m = '', d = ''] = found;
  if (m === '00') return year(y);
  return d === '00' ? month(Number(y), Number(m)) : day(Number(y), Number(m), Number(d));
}

export const dateReaders = {
  iso,
  words,
  dayFirst: numeric(1, 2),
  monthFirst: numeric(2, 1),
  compact,
} satisfies Record<string, DateReader>;

/** A full day (`YYYY-MM-DD`) of any of the written forms; documents and versions know no other. */
export function readDay(text: string): string | undefined {
  const date = words(text) ?? compact(text);
  return date?.precision === 'DAY' && date.calendar === undefined ? date.value : undefined;
}
