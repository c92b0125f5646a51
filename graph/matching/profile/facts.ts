/** What one identity or row states, cleaned and cut into words, before it is written as numbers. */
import type { Token } from '../normalise/index.ts';

export interface NameFact {
  family: readonly Token[];
  given: readonly Token[];
  alias: boolean;
  /** The split into family and given name is ours, not the source's. */
  guessed: boolean;
}

export interface DateFact {
  year: number;
  /** 1..12, 0 where unknown. */
  month: number;
  /** 1..31, 0 where unknown. */
  day: number;
  /** 0 for the Gregorian calendar; other calendars are compared with themselves only. */
  calendar: number;
}

/** Every list may be empty: that fact is missing, which is a level of its own. */
export interface Facts {
  names: NameFact[];
  dates: DateFact[];
  sex: 'M' | 'F' | 'X' | undefined;
  /** Generation behind the name: JR, SR, II …; tells father and son of one name apart. */
  generation: string;
  nationalities: string[];
  countries: string[];
  place: readonly Token[];
  address: readonly Token[];
  postcodes: string[];
  numbers: string[];
  documents: string[];
  phones: string[];
  emails: string[];
}

export function emptyFacts(): Facts {
  return {
    names: [],
    dates: [],
    sex: undefined,
    generation: '',
    nationalities: [],
    countries: [],
    place: [],
    address: [],
    postcodes: [],
    numbers: [],
    documents: [],
    phones: [],
    emails: [],
  };
}
