/**
 * Filters of a search and its facets: how many of the persons found have each value. Both look at what was found and is
 * visible, nothing else (Regulation (EU) 2019/817 Art 9(4)). Pure.
 */
import type { Colour } from '../model/link.ts';
import type { Identity, Sex } from '../model/record.ts';

export interface SearchFilters {
  systems?: readonly string[];
  colours?: readonly Colour[];
  nationalities?: readonly string[];
  /** Dates as far as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  bornFrom?: string;
  bornTo?: string;
  sex?: readonly Sex[];
}

export type FacetName = 'system' | 'colour' | 'nationality' | 'sex' | 'decade';
export type Facets = Record<FacetName, Record<string, number>>;

/** What filters and facets look at: a person by its systems, its visible links and the identities that were found. */
export interface Faceted {
  systems: readonly string[];
  colours: readonly string[];
  identities: readonly Identity[];
}

const NAMES: readonly FacetName[] = ['system', 'colour', 'nationality', 'sex', 'decade'];

const VALUES: Record<FacetName, (person: Faceted) => readonly string[]> = {
  system: ({ systems }) => systems,
  colour: ({ colours }) => colours,
  nationality: ({ identities }) =>
    identities.flatMap((one) => (one.nationalities ?? []).map(({ country }) => country)),
  sex: ({ identities }) => identities.flatMap((one) => (one.sex === undefined ? [] : [one.sex])),
  decade: ({ identities }) =>
    identities.flatMap((one) => (one.dateOfBirth ? [`${one.dateOfBirth.value.slice(0, 3)}0`] : [])),
};

/** Persons that pass all filters, and the facets: each counted with the filters of all others applied. */
export function faceted<T extends Faceted>(
  persons: readonly T[],
  filters: SearchFilters,
): { passing: T[]; facets: Facets } {
  const facets = { system: {}, colour: {}, nationality: {}, sex: {}, decade: {} } as Facets;
  const passing: T[] = [];
  for (const person of persons) {
    const failed = NAMES.filter((name) => !passes(name, person, filters));
    if (failed.length === 0) passing.push(person);
    for (const name of NAMES)
      if (failed.every((one) => one === name))
        for (const value of new Set(VALUES[name](person)))
          facets[name][value] = (facets[name][value] ?? 0) + 1;
  }
  return { passing, facets };
}

function passes(name: FacetName, person: Faceted, filters: SearchFilters): boolean {
  const wanted = {
    system: filters.systems,
    colour: filters.colours,
    nationality: filters.nationalities,
    sex: filters.sex,
  };
  if (name !== 'decade') {
    const values = wanted[name] as readonly string[] | undefined;
    return values === undefined || VALUES[name](person).some((value) => values.includes(value));
  }
  const { bornFrom, bornTo } = filters;
  if (bornFrom === undefined && bornTo === undefined) return true;
  return person.identities.some(
    ({ dateOfBirth }) =>
      dateOfBirth !== undefined &&
      (bornFrom === undefined || lastDay(dateOfBirth.value) >= firstDay(bornFrom)) &&
      (bornTo === undefined || firstDay(dateOfBirth.value) <= lastDay(bornTo)),
  );
}

/** A date known in part may lie anywhere in its month or year. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => `${date}${'-12-31'.slice(date.length === 7 ? 3 : 0)}`.slice(0, 10);
