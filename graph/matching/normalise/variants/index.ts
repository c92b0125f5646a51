/**
 * Known variants of names: nicknames, pet forms and the forms of one name in several languages. A word belongs to any
 * number of groups; two words are variants of each other when they share one (Alex is in the groups of Alexander and
 * of Alexandra, which are not variants of each other). A shared group is a level of its own, never equality.
 */
import { EASTERN } from './eastern.ts';
import { ENGLISH } from './english.ts';
import { EUROPEAN } from './european.ts';
import { SLAVIC } from './slavic.ts';

const NONE: readonly number[] = [];

/** Lower case without marks and blanks: أحمد as احمد, José as jose. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .normalize('NFC');
}

const groups = new Map<string, number[]>();
let count = 0;
for (const table of [ENGLISH, EUROPEAN, SLAVIC, EASTERN])
  for (const line of table.trim().split('\n')) {
    count++;
    for (const name of line.split(' ')) {
      const key = fold(name);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [count]);
      else if (known[known.length - 1] !== count) known.push(count);
    }
  }

/** Number of groups of names. */
export const VARIANT_GROUPS = count;

/** Ids of the groups of a word, rising, by any of its forms in lower case, romanised or in its own script. */
export function variantGroups(...forms: string[]): readonly number[] {
  let found: readonly number[] = NONE;
  for (const form of forms) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
    const known = groups.get(/^[\x00-\x7f]*$/.test(form) ? form : fold(form));
    if (known !== undefined) found = found.length === 0 ? known : [...new Set([...found, ...known])];
  }
  return found.length > 1 ? [...found].sort((a, b) => a - b) : found;
}
