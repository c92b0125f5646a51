/** Names and other fields in any script and layout made comparable. Pure; memoised per word. */
export { cleanName, cleanValue } from './clean.ts';
export { type DateOrder, type DateParts, parseDates } from './dates.ts';
export { type FieldKind, isPlaceholder } from './placeholders.ts';
export { escapeLucene, searchKeys, searchTerms } from './search.ts';
export { shapeOf, splitValues } from './several.ts';
export { metaphonesOf, type Sound, soundOf, vowelsAgree } from './sound.ts';
export { type NameTokens, nameForms, nameTokens, type Token, tokenise } from './tokens.ts';
export {
  countryCode,
  type Email,
  emailKey,
  numberKey,
  parseEmail,
  phoneKey,
  postcodeKey,
  sexCode,
} from './values/index.ts';
