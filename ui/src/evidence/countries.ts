/**
 * Countries by name. Documents carry the three letters of ICAO Doc 9303-3 §5 (ISO 3166-1 and a few of its own); the
 * browser knows names by two.
 */
import codes from 'i18n-iso-countries/codes.json';

const TWO = new Map((codes as unknown as string[][]).map(([two = '', three = '']) => [three, two]));
TWO.set('D', 'DE').set('RKS', 'XK');
const names = new Map<string, Intl.DisplayNames>();

/** Name of a country; a code that has none is its own name. */
export function countryName(code: string, language: string): string {
  const two = TWO.get(code);
  if (two === undefined) return code;
  let known = names.get(language);
  if (known === undefined) {
    known = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    names.set(language, known);
  }
  return known.of(two) ?? code;
}
