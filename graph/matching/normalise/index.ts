/** Names in any script made comparable: tokens, sounds, and the keys of name search. Pure; memoised per word. */
export { escapeLucene, searchKeys, searchTerms } from './search.ts';
export { metaphonesOf, type Sound, soundOf, vowelsAgree } from './sound.ts';
export { type NameTokens, nameForms, nameTokens, type Token, tokenise } from './tokens.ts';
