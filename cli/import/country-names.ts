/**
 * Countries and nationalities as lists name them → ISO 3166-1 alpha-3 (ICAO codes where ISO has none). Names of
 * `i18n-iso-countries` first, then the synonyms below: official, withdrawn and inverted names.
 */
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { CountryCode } from '../../graph/model/record.ts';

type Locale = Parameters<typeof countries.registerLocale>[0];
const load = createRequire(import.meta.url);
countries.registerLocale(load('i18n-iso-countries/langs/en.json') as Locale);

const synonyms: Record<string, CountryCode> = {
  'bolivia plurinational state of': 'BOL',
  britain: 'GBR',
  brunei: 'BRN',
  burma: 'MMR',
  'cabo verde': 'CPV',
  'cape verde': 'CPV',
  congo: 'COG',
  'congo democratic republic of': 'COD',
  'congo republic of': 'COG',
  'cote divoire': 'CIV',
  'czech republic': 'CZE',
  czechoslovakia: 'CSK',
  'democratic peoples republic of korea': 'PRK',
  'east timor': 'TLS',
  'former soviet union': 'SUN',
  gambia: 'GMB',
  'german democratic republic': 'DDR',
  'holy see': 'VAT',
  'iran islamic republic of': 'IRN',
  'islamic republic of iran': 'IRN',
  'ivory coast': 'CIV',
  'korea democratic peoples republic of': 'PRK',
  'korea north': 'PRK',
  'korea republic of': 'KOR',
  'korea south': 'KOR',
  kosovo: 'RKS',
  'lao peoples democratic republic': 'LAO',
  laos: 'LAO',
  macau: 'MAC',
  'macedonia former yugoslav republic of': 'MKD',
  macedonia: 'MKD',
  micronesia: 'FSM',
  'moldova republic of': 'MDA',
  'north korea': 'PRK',
  'north macedonia': 'MKD',
  palestine: 'PSE',
  palestinian: 'PSE',
  'palestinian territories': 'PSE',
  'republic of korea': 'KOR',
  'republic of moldova': 'MDA',
  russia: 'RUS',
  'russian federation': 'RUS',
  'south korea': 'KOR',
  'soviet union': 'SUN',
  stateless: 'XXA',
  swaziland: 'SWZ',
  syria: 'SYR',
  'syrian arab republic': 'SYR',
  'taiwan province of china': 'TWN',
  'tanzania united republic of': 'TZA',
  turkey: 'TUR',
  'u k': 'GBR',
  'u s a': 'USA',
  ussr: 'SUN',
  'united kingdom of great britain and northern ireland': 'GBR',
  'united republic of tanzania': 'TZA',
  usa: 'USA',
  'venezuela bolivarian republic of': 'VEN',
  'viet nam': 'VNM',
  yugoslavia: 'YUG',
  zaire: 'ZAR',
};

const byName = new Map<string, CountryCode>();
for (const [alpha2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  const code = countries.alpha2ToAlpha3(alpha2);
  if (code !== undefined) for (const name of [names].flat()) byName.set(normalised(name), code);
}
for (const [name, code] of Object.entries(synonyms)) byName.set(name, code);

/** Code of the country called `text` (a name, or an alpha-2 or alpha-3 code); undefined where unknown. */
export function countryCode(text: string): CountryCode | undefined {
  const trimmed = text.trim();
  if (/^[A-Z]{3}$/.test(trimmed) && countries.isValid(trimmed)) return trimmed;
  if (/^[A-Z]{2}$/.test(trimmed)) return countries.alpha2ToAlpha3(trimmed);
  return byName.get(normalised(trimmed.replace(/\([^)]*\)/g, ' '))) ?? byName.get(normalised(trimmed));
}

/** Country that `Town, Province, Country` ends with; names with a comma (`Korea, North`) are known. */
export function countryAtEnd(text: string): CountryCode[] {
  const code = splitPlace(text).country;
  return code === undefined ? [] : [code];
}

/** What `countryAtEnd` leaves of the text. */
export function townBeforeCountry(text: string): string[] {
  const { rest } = splitPlace(text);
  return rest === '' ? [] : [rest];
}

function splitPlace(text: string): { rest: string; country?: CountryCode } {
  const parts = text.split(',').map((part) => part.trim());
  for (const size of [2, 1]) {
    if (parts.length < size) continue;
    const country = countryCode(parts.slice(-size).join(', '));
    if (country !== undefined) return { rest: parts.slice(0, -size).join(', '), country };
  }
  return { rest: text.trim() };
}

function normalised(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
