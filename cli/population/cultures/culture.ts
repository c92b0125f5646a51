/**
 * What a culture contributes to an invented person: names by sex with their original script, nationalities,
 * towns of birth, and the habits that make its records hard to match. All lists are the project's own.
 */
import type { Calendar } from '../../../graph/model/record.ts';

/** One name as Latin letters and, where the culture writes another script, as written there. */
export interface NameForm {
  latin: string;
  native?: string;
}

export interface Town {
  name: string;
  /** Another spelling in use for the same town. */
  spelling?: string;
}

export interface Country {
  code: string;
  /** Visa-exempt nationals apply to ETIAS and leave fingerprints in the EES; the others have a VIS file. */
  visaExempt: boolean;
  /** Ordered by how often they occur. */
  towns: Town[];
}

export interface Culture {
  code: string;
  /** ISO 15924 code of the original script; absent where names are written in Latin letters. */
  script?: string;
  /** Ordered by frequency; drawn with Zipf-like weights. */
  families: NameForm[];
  givenMale: NameForm[];
  givenFemale: NameForm[];
  countries: Country[];
  /** Feminine form of a family name, where the language has one. */
  feminine?: (family: NameForm) => NameForm;
  /** Family names are two words, one of each parent. */
  twoFamilies?: boolean;
  /** A second given name is usual. */
  twoGivens?: number;
  /** Share of women who take another family name on marriage. */
  marriage: number;
  /** Share of birth dates registered as 1 January. */
  firstOfJanuary: number;
  calendar?: Calendar;
}

/** Reads a blank-separated list of `LATIN` or `LATIN=native`; `_` stands for a space inside a name. */
export function names(list: string): NameForm[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [latin = '', native] = entry.replaceAll('_', ' ').split('=');
      return native === undefined ? { latin } : { latin, native };
    });
}

/** Reads `CODE: TOWN TOWN/OTHER_SPELLING …`, one country; `exempt` says whether its nationals need no visa. */
export function country(code: string, visaExempt: boolean, list: string): Country {
  const towns = list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = '', spelling] = entry.replaceAll('_', ' ').split('/');
      return spelling === undefined ? { name } : { name, spelling };
    });
  return { code, visaExempt, towns };
}
