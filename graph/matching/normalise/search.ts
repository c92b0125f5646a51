/**
 * Keys of the full-text index of names: the same words, skeletons and sound codes on the side of the stored identity
 * and of a free-text query, so that a name is found in any script. Whitespace analyser; keys are [a-z0-9_] only.
 */
import type { Identity } from '../../model/record.ts';
import { nameTokens, type Token, tokenise } from './tokens.ts';

const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/;

function addToken(keys: Set<string>, token: Token): void {
  keys.add(token.text);
  for (const variant of token.variants) keys.add(variant);
  for (const skeleton of token.skeletons) keys.add(`s_${skeleton}`);
  for (const code of token.metaphones) keys.add(`m_${code.toLowerCase()}`);
}

/** Words and their neighbours joined, so that XIAOMING meets 小 明. */
function addTokens(keys: Set<string>, tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    addToken(keys, token);
    const next = tokens[i + 1];
    if (next) keys.add(token.text + next.text);
  }
}

/** Space-separated keys of an identity: words, `s_` skeletons, `m_` Double Metaphone codes, `y_` year of birth. */
export function searchKeys(identity: Pick<Identity, 'names' | 'dateOfBirth'>): string {
  const keys = new Set<string>();
  for (const name of nameTokens(identity)) addTokens(keys, name.tokens);
  const year = YEAR.exec(identity.dateOfBirth?.value ?? '')?.[1];
  if (year) keys.add(`y_${year}`);
  return [...keys].join(' ');
}

/** The keys that a user's text asks for, in any script and word order. Empty when it holds no letter or digit. */
export function searchTerms(text: string): string[] {
  const keys = new Set<string>();
  let words: Token[] = [];
  for (const token of tokenise(text)) {
    if (!/^\d+$/.test(token.text)) {
      words.push(token);
      continue;
    }
    // Words on both sides of a number are no neighbours.
    addTokens(keys, words);
    words = [];
    const year =
      token.text.length === 4 || token.text.length === 8 ? YEAR.exec(token.text.slice(0, 4))?.[1] : '';
    if (year) keys.add(`y_${year}`);
  }
  addTokens(keys, words);
  return [...keys];
}

/**
 * One literal term of Lucene's classic query syntax: every character that could be an operator, a space, or the first
 * letter of AND, OR, NOT and TO is escaped. Control characters, which no analyser keeps, become nothing.
 */
export function escapeLucene(term: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const escaped = term.replace(/[\u0000-\u001f\u007f]/g, '').replace(/[^\p{L}\p{M}\p{N}_]/gu, '\\$&');
  return /^(?:AND|OR|NOT|TO)$/.test(escaped) ? `\\${escaped}` : escaped;
}
