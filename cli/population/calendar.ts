/** Days of birth: arithmetic on `YYYY-MM-DD`, and the same day written in another calendar. */
import type { Calendar } from '../../graph/model/record.ts';

const INTL: Partial<Record<Calendar, string>> = { SOLAR_HIJRI: 'persian', ETHIOPIAN: 'ethiopic' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in `calendar` as `YYYY-MM-DD`; only Solar Hijri and Ethiopian are known here. */
export function inCalendar(day: string, calendar: Calendar): string {
  const name = INTL[calendar];
  if (name === undefined) throw new RangeError(`no conversion to ${calendar}`);
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(name, format);
  }
  const parts = new Map(format.formatToParts(new Date(`${day}T00:00:00Z`)).map((p) => [p.type, p.value]));
  return dayOf(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')));
}

export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function partsOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

export function addYears(day: string, years: number): string {
  const [year, month, date] = partsOf(day);
  return dayOf(year + years, month, Math.min(date, 28));
}

/** Whole years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return b[0] - a[0] - (to.slice(5) < from.slice(5) ? 1 : 0);
}
