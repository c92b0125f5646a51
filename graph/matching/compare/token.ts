/** Level of two words of a store, by number: the level of the words, in terms of the levels of a name. */

import { knownLevel, TOKEN_LEVELS, wordLevel } from '../names/words.ts';
import type { Words } from '../profile/index.ts';
import { LEVELS, N_DIFFERENT } from './levels.ts';

const NAMES = LEVELS['family name'];
const TO_NAME = Uint8Array.from(TOKEN_LEVELS, (level) => NAMES.indexOf(level));

export function tokenLevel(words: Words, x: number, y: number): number {
  if (words.areApart(x, y)) return N_DIFFERENT;
  const known = knownLevel(words.tokenOf(x), words.tokenOf(y));
  return TO_NAME[known >= 0 ? known : wordLevel(words.at(x), words.at(y))] as number;
}
