/** Facets as lists to tick: values in a lasting order, those that are ticked kept when their count falls to nothing. */
import type { LinkColour } from '../frame/index.tsx';
import type { Facets } from './answers.ts';
import type { Filters } from './question.ts';

export type FacetName = Exclude<keyof Facets, 'capped'>;
export const FACET_NAMES: readonly FacetName[] = ['system', 'colour', 'nationality', 'sex', 'decade'];

export interface FacetValue {
  value: string;
  count: number;
  ticked: boolean;
}

const COLOURS: readonly string[] = ['YELLOW', 'RED', 'WHITE', 'GREEN'];

export function valuesOf(name: FacetName, facets: Facets, filters: Filters): FacetValue[] {
  const counts = facets[name];
  const ticked = tickedOf(name, filters);
  const values = new Set([...Object.keys(counts), ...ticked]);
  return [...values]
    .map((value) => ({ value, count: counts[value] ?? 0, ticked: ticked.includes(value) }))
    .sort((a, b) => compare(name, a, b));
}

/** Nationalities by number, the rest in an order that does not jump as filters change. */
function compare(name: FacetName, a: FacetValue, b: FacetValue): number {
  if (name === 'nationality' && a.count !== b.count) return b.count - a.count;
  if (name === 'colour') return COLOURS.indexOf(a.value) - COLOURS.indexOf(b.value);
  return a.value < b.value ? -1 : 1;
}

function tickedOf(name: FacetName, filters: Filters): readonly string[] {
  if (name === 'decade') return filters.decade === undefined ? [] : [filters.decade];
  return {
    ...{ system: filters.systems, colour: filters.colours },
    ...{ nationality: filters.nationalities, sex: filters.sex },
  }[name];
}

/** The filters after a value was ticked or unticked. Of decades one at a time, since the service takes one span. */
export function toggled(name: FacetName, value: string, filters: Filters): Filters {
  const flip = <Value extends string>(list: readonly Value[], one: Value): Value[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  if (name === 'system') return { ...filters, systems: flip(filters.systems, value) };
  if (name === 'colour') return { ...filters, colours: flip(filters.colours, value as LinkColour) };
  if (name === 'nationality') return { ...filters, nationalities: flip(filters.nationalities, value) };
  if (name === 'sex') return { ...filters, sex: flip(filters.sex, value as Filters['sex'][number]) };
  const { decade, ...rest } = filters;
  return decade === value ? rest : { ...rest, decade: value };
}
