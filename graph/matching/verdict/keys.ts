/**
 * Blocking keys of the legal verdict: two records with SAME identity data (Annex I) share at least one, so that a
 * search by these keys loses none of them.
 */
import type { Identity } from '../../model/record.ts';
import { birthDates } from './dates.ts';
import { nameSides } from './names.ts';
import { sexes } from './sex.ts';

/** Cannot stand in a harmonised value: format and control characters are dropped there. */
const SEPARATOR = '\u001f';

/**
 * Every family-side value × given-side value × date of birth × sex that the record states, harmonised, without
 * repetition. A record without a usable value in one of the four has no key, and SAME with no record.
 * Keys are identity data: treat them as such.
 */
export function legalKeys(identities: Identity[]): string[] {
  const names = nameSides(identities);
  const families = distinct(names.family.map((value) => value.text));
  const givens = distinct(names.given.map((value) => value.text));
  const dates = distinct(birthDates(identities).map((value) => value.date.key));
  const sex = distinct(sexes(identities).map((value) => value.value));
  const keys: string[] = [];
  for (const f of families)
    for (const g of givens)
      for (const d of dates) for (const s of sex) keys.push([f, g, d, s].join(SEPARATOR));
  return keys;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
