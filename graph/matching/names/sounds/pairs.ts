/** Lines of the sets of names in two scripts, and the part of them that tables are learnt from. */
import type { NamePair } from './learn.ts';
import { latinOf } from './units.ts';

/** Share of the lines that tables are learnt from; every figure is stated on the others. */
export const LEARNT_SHARE = 0.3;

/** 0 to below 1 for a line, the same on every machine (FNV-1a, mixed). */
export function lineShare(line: string): number {
  let hash = 2_166_136_261;
  for (const letter of line) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 4_294_967_296;
}

/** `latin<TAB>letters with blanks<TAB>count`; undefined for a line without letters on both sides. */
export function readPair(line: string): NamePair | undefined {
  const [name = '', letters = ''] = line.split('\t');
  const units = letters.split(' ').filter((unit) => /\p{L}/u.test(unit));
  const latin = latinOf(name);
  return units.length === 0 || latin === '' ? undefined : { units, latin };
}
