/**
 * Level that two words of names reach, cached by the pair of words: most pairs come again.
 * Symmetric; reads words only, never a whole name.
 */

import { type Token, vowelsAgree } from '../normalise/index.ts';
import { editDistance } from './edit.ts';

export { editDistance };

/** Order of levels is by meaning, not by evidence: evidence is in the model. */
export const TOKEN_LEVELS = [
  'exact',
  'romanised equal',
  'one edit',
  'same sound',
  'same sound across scripts',
  'known variant',
  'loosely alike',
  'initial',
  'different',
] as const;
export type TokenLevel = (typeof TOKEN_LEVELS)[number];
const EXACT = 0;
const ROMANISED = 1;
const EDIT = 2;
const SOUND = 3;
const ACROSS = 4;
const VARIANT = 5;
const LOOSE = 6;
const INITIAL = 7;
export const DIFFERENT = 8;

function intersects<T>(a: readonly T[], b: readonly T[]): boolean {
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (a[i] === b[j]) return true;
  return false;
}

function sharesForm(a: Token, b: Token): boolean {
  return a.variants.includes(b.text) || b.variants.includes(a.text) || intersects(a.variants, b.variants);
}

/** Whether some spoken form of the one and of the other agree in consonants (length `least` or more) and vowels. */
function soundsAlike(a: Token, b: Token, least: number): boolean {
  for (let i = 0; i < a.skeletons.length; i++) {
    const j = b.skeletons.indexOf(a.skeletons[i] as string);
    if (j < 0 || (a.skeletons[i] as string).length < least) continue;
    if (vowelsAgree(a.gaps[i] as string, b.gaps[j] as string, a.unvowelled, b.unvowelled)) return true;
  }
  return false;
}

/** Index into TOKEN_LEVELS, worked out anew. Symmetric: which of the two was met first must not reach a result. */
export function levelOfWords(a: Token, b: Token): number {
  if (a.text === b.text) return a.original === b.original ? EXACT : ROMANISED;
  if ((a.variants.length > 0 || b.variants.length > 0) && sharesForm(a, b)) return ROMANISED;
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  const best = a.unvowelled || b.unvowelled ? unvowelledLevel(a, b, short) : vowelledLevel(a, b, short, long);
  return best > VARIANT && intersects(a.groups, b.groups) ? VARIANT : best;
}

const shorterSkeleton = (a: Token, b: Token) => Math.min(a.skeleton.length, b.skeleton.length);

function unvowelledLevel(a: Token, b: Token, short: string): number {
  const shared = intersects(a.skeletons, b.skeletons);
  if (shared && short.length > 1 && soundsAlike(a, b, 1))
    return a.unvowelled !== b.unvowelled ? ACROSS : SOUND;
  if (shared && shorterSkeleton(a, b) > 1) return LOOSE;
  return short.length >= 4 && editDistance(a.text, b.text, 1) <= 1 ? LOOSE : DIFFERENT;
}

function vowelledLevel(a: Token, b: Token, short: string, long: string): number {
  if (short.length === 1) return long[0] === short ? INITIAL : DIFFERENT;
  // False friends such as Hassan and Hussein: the same consonants with other vowels are never more than loose.
  const shared = intersects(a.skeletons, b.skeletons);
  const alike = shared && soundsAlike(a, b, 2);
  const distance = editDistance(a.text, b.text, 2);
  // One edit counts from five letters on (CMS-HTE); shorter names differ by one letter too often.
  if (distance <= 1 && short.length >= 5 && (alike || !shared)) return EDIT;
  if (alike) return SOUND;
  if (shared && shorterSkeleton(a, b) > 1) return LOOSE;
  const sameCode = intersects(a.metaphones, b.metaphones);
  if (sameCode && distance <= 2 && short.length >= 4) return SOUND;
  if (distance <= 2 && short.length >= 7) return LOOSE;
  if (distance <= 1 && short.length >= 3) return LOOSE;
  if (short.length >= 5 && long.startsWith(short)) return LOOSE;
  return sameCode && shorterSkeleton(a, b) > 1 ? LOOSE : DIFFERENT;
}

// Direct-mapped: one slot per hash of the pair, the newest pair wins. 2^17 slots: about 1.2 MB.
const SLOTS = 1 << 17;
const pairs = new Float64Array(SLOTS);
const levels = new Uint8Array(SLOTS);

const keyOf = (low: number, high: number) => low * 67_108_864 + high;
const slotOf = (low: number, high: number) =>
  ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 15) & (SLOTS - 1);

/** Index into TOKEN_LEVELS for two words by their ids; -1 where it has to be worked out. */
export function knownLevel(a: number, b: number): number {
  if (a === b) return EXACT;
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const slot = slotOf(low, high);
  return pairs[slot] === keyOf(low, high) ? (levels[slot] as number) : -1;
}

/** Index into TOKEN_LEVELS for two words. */
export function wordLevel(a: Token, b: Token): number {
  const known = knownLevel(a.id, b.id);
  if (known >= 0) return known;
  const [low, high] = a.id < b.id ? [a, b] : [b, a];
  const slot = slotOf(low.id, high.id);
  const found = levelOfWords(low, high);
  pairs[slot] = keyOf(low.id, high.id);
  levels[slot] = found;
  return found;
}
