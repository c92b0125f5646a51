/** How common words, dates and values are in a store, as shares of the records that state any. */

import type { Frequencies, FrequencyTable, Model } from '../model/format.ts';
import {
  ADDRESS,
  COUNTRY,
  DATES,
  DOCUMENT,
  EMAIL,
  formFamily,
  formGiven,
  NAMES,
  NATIONALITY,
  NUMBER,
  PHONE,
  PLACE,
  POSTCODE,
  type ProfileStore,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';

/**
 * A few hundred rows cannot tell how common a name is: what they repeat is mostly one person or one household. So many
 * records of usual values are counted in.
 */
const PSEUDO_RECORDS = 1000;

/** Share of a usual value of each table, of the order of the shares u of full agreement. */
const TYPICAL: Readonly<Record<FrequencyTable, number>> = {
  family: 0.002,
  given: 0.005,
  place: 0.005,
  address: 0.002,
  year: 0.015,
  day: 1 / 365,
  nationality: 0.1,
  value: 0.0005,
};

class Counter {
  readonly #counts = new Map<string, number>();
  #records = 0;

  /** Counts the distinct keys of one record; a record without any states nothing. */
  add(keys: Iterable<string>): void {
    let any = false;
    for (const key of new Set(keys)) {
      any = true;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    if (any) this.#records++;
  }

  /**
   * Shares of values that at least `least` records state; the share of any other is that of a value met half as often.
   * `typical` is the share of a usual value, which counts as {@link PSEUDO_RECORDS} records.
   */
  shares(least: number, typical: number): Frequencies {
    const total = this.#records + PSEUDO_RECORDS;
    const shares = new Map<string, number>();
    for (const [key, count] of [...this.#counts].sort(([x], [y]) => (x < y ? -1 : 1)))
      if (count >= least) shares.set(key, (count + PSEUDO_RECORDS * typical) / total);
    return { shares, unknown: (least / 2 + PSEUDO_RECORDS * typical) / total };
  }
}

export interface FrequencyOptions {
  /** Values that fewer records state are left out: a frozen model must not list what tells a person. */
  least: number;
}

export function countFrequencies(
  store: ProfileStore,
  slots: Iterable<number>,
  { least }: FrequencyOptions,
): Model['frequencies'] {
  const tables: Record<FrequencyTable, Counter> = {
    family: new Counter(),
    given: new Counter(),
    place: new Counter(),
    address: new Counter(),
    year: new Counter(),
    day: new Counter(),
    nationality: new Counter(),
    value: new Counter(),
  };
  for (const slot of slots) {
    const { arena, words, values } = store;
    const base = store.base(slot);
    const list = (section: number, name: (id: number) => string) => {
      const found: string[] = [];
      for (let at = sectionStart(arena, base, section); at < sectionEnd(arena, base, section); at++)
        found.push(name(arena[at] as number));
      return found;
    };
    const word = (id: number) => words.at(id).text;
    const plain = (id: number) => values.at(id);
    const family: string[] = [];
    const given: string[] = [];
    const end = sectionEnd(arena, base, NAMES);
    for (let at = sectionStart(arena, base, NAMES); at < end; ) {
      const head = arena[at++] as number;
      for (let i = formFamily(head); i > 0; i--) family.push(word(arena[at++] as number));
      for (let i = formGiven(head); i > 0; i--) given.push(word(arena[at++] as number));
    }
    tables.family.add(family);
    tables.given.add(given);
    tables.place.add(list(PLACE, word));
    tables.address.add(list(ADDRESS, word));
    const dates = list(DATES, String).map(Number);
    tables.year.add(dates.map((date) => String(Math.floor(date / 10_000))));
    tables.day.add(dates.filter((date) => date % 100 > 0).map((date) => String(date % 10_000)));
    tables.nationality.add([...list(NATIONALITY, plain), ...list(COUNTRY, plain)]);
    tables.value.add([POSTCODE, NUMBER, DOCUMENT, PHONE, EMAIL].flatMap((section) => list(section, plain)));
  }
  const shares = (table: FrequencyTable) => tables[table].shares(least, TYPICAL[table]);
  return {
    family: shares('family'),
    given: shares('given'),
    place: shares('place'),
    address: shares('address'),
    year: shares('year'),
    day: shares('day'),
    nationality: shares('nationality'),
    value: shares('value'),
  };
}
