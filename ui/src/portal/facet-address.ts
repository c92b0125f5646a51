/**
 * Ticked facets in the address: codes only, so that a view can be kept and sent. What is typed stays out of it, since it
 * is personal data.
 */
import type { LinkColour } from '../frame/index.tsx';
import { type Filters, NO_FILTERS } from './question.ts';

/** Lists are joined by commas; a facet of which nothing is ticked is absent. */
export interface FacetAddress {
  system?: string;
  colour?: string;
  nationality?: string;
  sex?: string;
  decade?: string;
}

/** What a value may look like; anything else in an address is dropped. */
const VALID: Record<keyof FacetAddress, RegExp> = {
  system: /^[A-Z][A-Z0-9_]{1,31}$/,
  colour: /^(YELLOW|RED|WHITE|GREEN)$/,
  nationality: /^[A-Z]{3}$/,
  sex: /^(M|F|X|UNK)$/,
  decade: /^(1[89]|20)\d0$/,
};

export function addressOf(filters: Filters): FacetAddress {
  const lists = {
    ...{ system: filters.systems, colour: filters.colours, nationality: filters.nationalities },
    ...{ sex: filters.sex, decade: filters.decade === undefined ? [] : [filters.decade] },
  };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.join(',')]])),
  );
}

export function filtersIn(address: FacetAddress): Filters {
  const list = (name: keyof FacetAddress) => [
    ...new Set((address[name] ?? '').split(',').filter((value) => VALID[name].test(value))),
  ];
  const [decade] = list('decade');
  return {
    ...NO_FILTERS,
    ...{ systems: list('system'), colours: list('colour') as LinkColour[] },
    ...{ nationalities: list('nationality'), sex: list('sex') as Filters['sex'] },
    ...(decade === undefined ? {} : { decade }),
  };
}
