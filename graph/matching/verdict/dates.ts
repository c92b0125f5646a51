/**
 * Category "date of birth": Annex I 3.2 and Annex II 3.2 (a)-(c) of Delegated Regulations (EU) 2023/332 and 2023/333.
 *
 * Equal: the same calendar, value and precision as stated. A partial date equals only the same partial date and is
 * similar to nothing (reading 6): 1990, 1990-01 and 1990-01-01 are three different values. Missing: no value, precision UNKNOWN,
 * year 0000, or text that is no date. The rules (a)-(c) apply to dates that both state day, month and year.
 */
import type { CategoryVerdict } from '../../model/evidence.ts';
import type { Calendar, Identity, PartialDate } from '../../model/record.ts';
import { sharedDay } from './calendars.ts';
import { fired, type Stated } from './rules.ts';

export interface BirthDate {
  /** Harmonised: calendar and the parts that are stated. Equal keys are equal dates. */
  key: string;
  /** `YYYY-MM-DD` when day, month and year are stated, else null. */
  full: string | null;
  /** As declared; absent when the source declares none. */
  calendar?: Calendar;
  original?: string;
}

export interface BirthDateValue extends Stated {
  date: BirthDate;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PARTS = { YEAR: 1, MONTH: 2, DAY: 3, UNKNOWN: 0 } as const;

/** The date in its harmonised form; null when missing. Parts beyond the stated precision, and parts `00`, are not stated. */
export function harmoniseDate(date: PartialDate | undefined): BirthDate | null {
  if (!date) return null;
  const match = SHAPE.exec(date.value.trim());
  if (!match || match[1] === '0000') return null;
  const parts: string[] = [];
  for (const part of match.slice(1, 1 + PARTS[date.precision])) {
    if (part === undefined || part === '00') break;
    parts.push(part);
  }
  if (parts.length === 0) return null;
  const value = parts.join('-');
  const harmonised: BirthDate = {
    key: `${date.calendar ?? 'GREGORIAN'}:${value}`,
    full: parts.length === 3 ? value : null,
  };
  if (date.calendar) harmonised.calendar = date.calendar;
  if (date.original !== undefined) harmonised.original = date.original;
  return harmonised;
}

export function birthDates(identities: readonly Identity[]): BirthDateValue[] {
  const dates: BirthDateValue[] = [];
  for (const { identityId, dateOfBirth } of identities) {
    const date = harmoniseDate(dateOfBirth);
    if (dateOfBirth && date) dates.push({ identityId, value: dateOfBirth.value, date });
  }
  return dates;
}

export function compareBirthDates(a: BirthDateValue[], b: BirthDateValue[]): CategoryVerdict {
  const category = 'DATE_OF_BIRTH';
  if (a.length === 0 || b.length === 0) return { category, outcome: 'MISSING', rules: [] };
  for (const x of a)
    for (const y of b)
      if (x.date.key === y.date.key)
        return { category, outcome: 'SAME', rules: [fired('I.2', category, x, y)] };
  for (const x of a)
    for (const y of b) {
      const found = similarDates(x.date, y.date);
      if (found)
        return {
          category,
          outcome: 'SIMILAR',
          rules: [fired(`II.3.2(${found.letter})`, category, x, y, found.table)],
        };
    }
  return { category, outcome: 'DIFFERENT', rules: [] };
}

/** (a) day and month change places; (c) one character; (b) a known conversion of calendars. Null when none explains. */
export function similarDates(a: BirthDate, b: BirthDate): { letter: 'a' | 'b' | 'c'; table?: string } | null {
  if (a.full === null || b.full === null || a.key === b.key) return null;
  if ((a.calendar ?? 'GREGORIAN') === (b.calendar ?? 'GREGORIAN')) {
    if (swapped(a.full, b.full)) return { letter: 'a' };
    if (oneDigit(a.full, b.full)) return { letter: 'c' };
  }
  const table = sharedDay(a, b);
  return table === null ? null : { letter: 'b', table };
}

function swapped(a: string, b: string): boolean {
  return (
    a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7) && a !== b
  );
}

function oneDigit(a: string, b: string): boolean {
  let differing = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) differing += 1;
  return differing === 1;
}
