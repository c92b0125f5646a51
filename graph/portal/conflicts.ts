/**
 * Where the sources of one person contradict each other: what an officer looks at first, and what the owners are asked
 * to correct (Regulation (EU) 2019/817 Art 37). A missing value contradicts nothing; alias and misused identities are
 * meant to differ and are left out.
 */
import type { Identity, PartialDate } from '../model/record.ts';

export type ConflictField = 'DATE_OF_BIRTH' | 'SEX' | 'NATIONALITY' | 'COUNTRY_OF_BIRTH';

export interface Conflict {
  field: ConflictField;
  /** Every value stated, with those who state it. */
  values: { value: string; systems: string[]; identityIds: string[] }[];
}

/** An identity with the id of its node and its system. */
export interface Source {
  id: string;
  system: string;
  identity: Identity;
}

interface Stated {
  source: Source;
  /** Values of the field in a comparable form; never empty. */
  values: string[];
}

const UNSTATED = new Set(['', 'UNK', 'XXX']);
const usable = (values: (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined && !UNSTATED.has(value)) as string[];

const FIELDS: [ConflictField, (identity: Identity) => string[], (a: string[], b: string[]) => boolean][] = [
  ['DATE_OF_BIRTH', ({ dateOfBirth }) => usable([dateText(dateOfBirth)]), datesAgree],
  ['SEX', ({ sex }) => usable([sex]), intersect],
  ['NATIONALITY', ({ nationalities }) => usable((nationalities ?? []).map((one) => one.country)), intersect],
  ['COUNTRY_OF_BIRTH', ({ placeOfBirth }) => usable([placeOfBirth?.country]), intersect],
];

/** Fields on which two sources of different systems have no value in common. */
export function conflictsOf(sources: readonly Source[]): Conflict[] {
  const own = sources.filter(
    ({ identity }) => identity.category !== 'ALIAS' && identity.category !== 'MISUSED',
  );
  const conflicts: Conflict[] = [];
  for (const [field, read, agree] of FIELDS) {
    const stated = own.flatMap((source): Stated[] => {
      const values = read(source.identity);
      return values.length > 0 ? [{ source, values }] : [];
    });
    const clash = stated.some((a, index) =>
      stated.slice(index + 1).some((b) => a.source.system !== b.source.system && !agree(a.values, b.values)),
    );
    if (clash) conflicts.push({ field, values: byValue(stated) });
  }
  return conflicts;
}

function byValue(stated: readonly Stated[]): Conflict['values'] {
  const found = new Map<string, { systems: Set<string>; identityIds: Set<string> }>();
  for (const { source, values } of stated)
    for (const value of values) {
      const entry = found.get(value) ?? { systems: new Set(), identityIds: new Set() };
      found.set(value, entry);
      entry.systems.add(source.system);
      entry.identityIds.add(source.id);
    }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, { systems, identityIds }]) => ({
      value,
      systems: [...systems].sort(),
      identityIds: [...identityIds].sort(),
    }));
}

/** Another calendar than the Gregorian is named behind the date. */
function dateText(date: PartialDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { value, calendar = 'GREGORIAN' } = date;
  return calendar === 'GREGORIAN' ? value : `${value} ${calendar}`;
}

/** A year agrees with each of its days; dates of different calendars are not compared. */
function datesAgree([a = '']: string[], [b = '']: string[]): boolean {
  const [[valueA = '', calendarA], [valueB = '', calendarB]] = [a.split(' '), b.split(' ')];
  return calendarA !== calendarB || valueA.startsWith(valueB) || valueB.startsWith(valueA);
}

function intersect(a: string[], b: string[]): boolean {
  return a.some((value) => b.includes(value));
}
