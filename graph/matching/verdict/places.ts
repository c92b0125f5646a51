/**
 * Category "nationalities and place of birth": Annex I 3.4 and Annex II 3.4 (a)-(c) of Delegated Regulations (EU)
 * 2023/332 and 2023/333.
 *
 * A nationality in common makes the category SAME, a nationality alike makes it SIMILAR; a birthplace alone is not
 * enough for either, but is logged where it is equal or alike. Codes are compared by equality and by the table
 * of denominations, never by edits (reading 4: IRN and IRQ are different). MISSING: a side states no
 * nationality (`UNK` and ICAO `XXX` state none).
 */
import type { CategoryVerdict, RuleFired } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { COUNTRY_TABLE, countryRenamed, TOWN_TABLE, townRenamed } from './denominations.ts';
import { oneEdit } from './edits.ts';
import { type Country, harmonise, harmoniseCountry, statesNothing } from './harmonise.ts';
import { fired, type Stated } from './rules.ts';
import { sharedForm } from './transliteration/index.ts';

interface CountryValue extends Stated {
  country: Country;
}
interface TownValue extends Stated {
  text: string;
}
export interface PlaceSides {
  nationalities: CountryValue[];
  countries: CountryValue[];
  towns: TownValue[];
}

export function placeSides(identities: readonly Identity[]): PlaceSides {
  const sides: PlaceSides = { nationalities: [], countries: [], towns: [] };
  for (const { identityId, nationalities, placeOfBirth } of identities) {
    for (const { country: value } of nationalities ?? []) {
      const country = harmoniseCountry(value);
      if (country) sides.nationalities.push({ identityId, value, country });
    }
    if (!placeOfBirth) continue;
    const country = harmoniseCountry(placeOfBirth.country);
    if (country) sides.countries.push({ identityId, value: placeOfBirth.country ?? '', country });
    if (placeOfBirth.town === undefined) continue;
    const text = harmonise(placeOfBirth.town);
    if (!statesNothing(text)) sides.towns.push({ identityId, value: placeOfBirth.town, text });
  }
  return sides;
}

export function comparePlaces(a: PlaceSides, b: PlaceSides): CategoryVerdict {
  const category = 'NATIONALITY_PLACE';
  const rules: RuleFired[] = [];
  let outcome: CategoryVerdict['outcome'] = 'MISSING';
  if (a.nationalities.length > 0 && b.nationalities.length > 0) {
    const nationality = bestCountry('NATIONALITY', a.nationalities, b.nationalities);
    outcome = nationality ? (nationality.rule === 'I.4' ? 'SAME' : 'SIMILAR') : 'DIFFERENT';
    if (nationality) rules.push(nationality);
  }
  const born = bestCountry('COUNTRY_OF_BIRTH', a.countries, b.countries);
  if (born) rules.push(born);
  const town = bestTown(a.towns, b.towns);
  if (town) rules.push(town);
  return { category, outcome, rules };
}

function bestCountry(field: string, a: CountryValue[], b: CountryValue[]): RuleFired | null {
  for (const x of a)
    for (const y of b) if (x.country.value === y.country.value) return fired('I.4', field, x, y);
  for (const x of a)
    for (const y of b) {
      const found = similarCountries(x.country, y.country);
      if (found) return fired(`II.3.4(${found.letter})`, field, x, y, found.table);
    }
  return null;
}

function bestTown(a: TownValue[], b: TownValue[]): RuleFired | null {
  for (const x of a) for (const y of b) if (x.text === y.text) return fired('I.4', 'TOWN', x, y);
  for (const x of a)
    for (const y of b) {
      const found = similarTowns(x.text, y.text);
      if (found) return fired(`II.3.4(${found.letter})`, 'TOWN', x, y, found.table);
    }
  return null;
}

export interface Alike {
  letter: 'a' | 'b' | 'c';
  table?: string;
}

/** (c) for codes and names; (a) and (b) only where both sides state free text. */
export function similarCountries(a: Country, b: Country): Alike | null {
  if (a.value === b.value) return null;
  if (countryRenamed(a.value, b.value)) return { letter: 'c', table: COUNTRY_TABLE };
  return a.isCode || b.isCode ? null : similarText(a.value, b.value);
}

/** (c) a known change of name, (a) a transliteration, (b) one edit. */
export function similarTowns(a: string, b: string): Alike | null {
  if (a === b) return null;
  if (townRenamed(a, b)) return { letter: 'c', table: TOWN_TABLE };
  return similarText(a, b);
}

function similarText(a: string, b: string): Alike | null {
  const table = sharedForm({ text: a }, { text: b });
  if (table !== null) return { letter: 'a', table };
  return oneEdit(a, b) ? { letter: 'b' } : null;
}
