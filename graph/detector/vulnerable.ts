/** Persons whom the law protects in particular: children and those who need help (Art 5, 20(1); 2024/1358 Art 14). */
import type { Handling } from '../model/record.ts';
import type { PlainRecord } from '../model/stored.ts';

/** What is read of a record for that. */
export interface Held {
  kind: string;
  handling: string | null;
  category: string;
  dateOfBirth: string | null;
}

const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** One set of identity data with how its record is to be handled. */
interface Person extends Pick<Held, 'category' | 'dateOfBirth'> {
  handling: Handling;
}

export const personOf = ({ handling, category, dateOfBirth }: Held): Person => ({
  ...{ category, dateOfBirth },
  handling: handling === null ? {} : (JSON.parse(handling) as Handling),
});

/** Handled as a minor, or under 18 by a date of birth that may be meant; a partial date counts as its last day. */
export function isMinor({ handling, category, dateOfBirth }: Person, now: string): boolean {
  if (handling.minor === true || handling.unaccompanied === true) return true;
  const [, year, month = '12', day = '31'] = DAY.exec(dateOfBirth ?? '') ?? [];
  if (year === undefined || category === 'ALIAS' || category === 'MISUSED') return false;
  const today = now.slice(0, 10);
  const grown = `${Number(year) + 18}-${month}-${day}`;
  // A year still to come is one of another calendar.
  return year <= today.slice(0, 4) && today < grown;
}

/** A child, or a person who needs protection. */
export const needsProtection = (person: Person, now: string): boolean =>
  isMinor(person, now) || person.handling.vulnerable === true;

/** True where a record is about such a person. */
export function isProtected({ handling = {}, identities }: PlainRecord, now: string): boolean {
  return identities.some(({ category, dateOfBirth }) =>
    needsProtection({ handling, category, dateOfBirth: dateOfBirth?.value ?? null }, now),
  );
}
