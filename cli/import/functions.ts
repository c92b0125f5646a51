/** The one registry of value functions that a mapping may name. Nothing else is ever run from a mapping. */
import { countryAtEnd, countryCode, townBeforeCountry } from './country-names.ts';
import { documentNumber, documentType } from './documents.ts';
import { readOfacRemarks } from './ofac-remarks.ts';
import type { Row } from './row.ts';
import {
  aliasList,
  cleanName,
  cleanPlace,
  commasToBlanks,
  scriptInNote,
  splitList,
  unquote,
  upperCase,
} from './texts.ts';

/** One text → the texts it stands for; none where it holds nothing of the kind. */
export const textFunctions = {
  aliasList,
  cleanName,
  cleanPlace,
  commasToBlanks,
  countryAtEnd,
  country: (text: string) => [countryCode(text)].filter((code) => code !== undefined),
  documentNumber,
  documentType,
  scriptInNote,
  splitList,
  townBeforeCountry,
  unquote,
  upperCase,
} satisfies Record<string, (text: string) => string[]>;

/** Functions that look for something which a text need not hold: finding nothing loses nothing. */
export const searching: ReadonlySet<string> = new Set<TextFunction>([
  'countryAtEnd',
  'scriptInNote',
  'townBeforeCountry',
]);

/** One text → rows, for columns that hold a list of facts. */
export const tableFunctions = {
  ofacRemarks: readOfacRemarks,
} satisfies Record<string, (text: string) => Row[]>;

export type TextFunction = keyof typeof textFunctions;
export type TableFunction = keyof typeof tableFunctions;
