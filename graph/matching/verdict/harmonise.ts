/**
 * Conversion-harmonisation of format: the only change allowed before two values are called equal.
 * Delegated Regulations (EU) 2023/332 and 2023/333 Art 1(2), Annex I: Unicode NFC, case, spaces, code lists.
 * Transliteration, diacritics and hyphens are rules of similarity (Annex II), not of format.
 */
import countries from 'i18n-iso-countries';

const MEMO_LIMIT = 65_536;
const memo = new Map<string, string>();

const PLAIN = /^[A-Z]+(?: [A-Z]+)*$/;
const FILLER = /[\s<]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const LETTER = /\p{L}/u;
/** Written by registers in place of a value. */
const STATED_AS_UNKNOWN = new Set(['UNK', 'UNKNOWN']);

/**
 * Text in its harmonised form: NFC, upper case without a locale, the filler `<` of a machine-readable zone and
 * every run of white space as one space, invisible format characters dropped. `ß` keeps its own capital `ẞ`:
 * GROSS for GROẞ is a transliteration, not a change of case. Text without visible characters gives ''.
 */
export function harmonise(text: string): string {
  if (PLAIN.test(text)) return text;
  const known = memo.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize('NFC')
    .replaceAll('ß', 'ẞ')
    .toUpperCase()
    .normalize('NFC')
    .replace(FILLER, ' ')
    .replace(INVISIBLE, '')
    .replace(FILLER, ' ')
    .trim();
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, folded);
  return folded;
}

/** True when harmonised free text states nothing: no letter in it, or the word for unknown. */
export function statesNothing(harmonised: string): boolean {
  return !LETTER.test(harmonised) || STATED_AS_UNKNOWN.has(harmonised);
}

const ALPHA_3 = /^[A-Z]{3}$/;
/** Codes that state no country: unknown, and ICAO Doc 9303-3 §5 "unspecified". */
const NO_COUNTRY = new Set(['UNK', 'XXX', '']);
/** Spellings of one code in several lists: ICAO `D`, and the user-assigned codes of Kosovo. */
const SAME_CODE = new Map([
  ['D', 'DEU'],
  ['XKX', 'RKS'],
  ['XKS', 'RKS'],
  ['KOS', 'RKS'],
]);
const ALPHA_2 = new Map<string, string>(Object.entries(countries.getAlpha2Codes()));

/** A country as stated: a code, or free text where a register gives the name of the country. */
export interface Country {
  value: string;
  isCode: boolean;
}

const countryMemo = new Map<string, Country | null>();

/** ISO 3166-1 alpha-3 or ICAO code, or harmonised free text; null when nothing usable is stated (`UNK`, `XXX`). */
export function harmoniseCountry(stated: string | undefined): Country | null {
  if (stated === undefined) return null;
  const known = countryMemo.get(stated);
  if (known !== undefined) return known;
  const value = harmonise(stated);
  let country: Country | null;
  if (NO_COUNTRY.has(value) || statesNothing(value)) country = null;
  else {
    const code = SAME_CODE.get(value) ?? ALPHA_2.get(value) ?? value;
    country = { value: code, isCode: ALPHA_3.test(code) };
  }
  if (countryMemo.size >= MEMO_LIMIT) countryMemo.clear();
  countryMemo.set(stated, country);
  return country;
}
