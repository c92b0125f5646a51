/**
 * Level that two words of names reach, cached by the pair of words: most pairs come again.
 * Symmetric; reads words only, never a whole name.
 */
import { type Token, vowelsAgree } from '../normalise/index.ts';
import type { TokenLevel } from './model.ts';

/** Order of levels is by meaning, not by evidence: evidence is in the model. */
export const TOKEN_LEVELS: readonly TokenLevel[] = [
  'exact',
  'romanised equal',
  'one edit',
  'same sound',
  'same sound across scripts',
  'loosely alike',
  'initial',
  'different',
];
const EXACT = 0;
const ROMANISED = 1;
const EDIT = 2;
const SOUND = 3;
const ACROSS = 4;
const LOOSE = 5;
const INITIAL = 6;
export const DIFFERENT = 7;

/** Optimal string alignment distance (edits and neighbour swaps), cut off above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: m + 1 }, (_, j) => j);
  for (let i = 1; i <= n; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= m; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[m] as number;
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  for (const x of a) if (b.includes(x)) return true;
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

function level(a: Token, b: Token): number {
  if (a.original === b.original && a.text === b.text) return EXACT;
  if (a.text === b.text) return ROMANISED;
  if (sharesForm(a, b)) return ROMANISED;
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (short.length === 1 && !a.unvowelled && !b.unvowelled) return long[0] === short ? INITIAL : DIFFERENT;
  const across = a.unvowelled !== b.unvowelled;
  const shared = intersects(a.skeletons, b.skeletons);
  if (a.unvowelled || b.unvowelled) {
    if (soundsAlike(a, b, 1) && short.length > 1) return across ? ACROSS : SOUND;
    if (shared && a.skeleton.length > 1) return LOOSE;
    return short.length >= 4 && editDistance(a.text, b.text, 1) <= 1 ? LOOSE : DIFFERENT;
  }
  // False friends such as Hassan and Hussein: the same consonants with other vowels are never more than loose.
  const alike = soundsAlike(a, b, 2);
  const distance = editDistance(a.text, b.text, 2);
  // One edit counts from five letters on (CMS-HTE); shorter names differ by one letter too often.
  if (distance <= 1 && short.length >= 5 && !(shared && !alike)) return EDIT;
  if (alike) return SOUND;
  if (shared && a.skeleton.length >= 2) return LOOSE;
  const sameCode = intersects(a.metaphones, b.metaphones);
  if (sameCode && distance <= 2 && short.length >= 4) return SOUND;
  if (distance <= 2 && short.length >= 7) return LOOSE;
  if (distance <= 1 && short.length >= 3) return LOOSE;
  if (short.length >= 5 && long.startsWith(short)) return LOOSE;
  return sameCode && a.skeleton.length >= 2 && b.skeleton.length >= 2 ? LOOSE : DIFFERENT;
}

// Direct-mapped: one slot per hash of the pair, the newest pair wins. 2^17 slots: about 1.2 MB.
const SLOTS = 1 << 17;
const pairs = new Float64Array(SLOTS);
const levels = new Uint8Array(SLOTS);

/** Index into TOKEN_LEVELS for two words. */
export function wordLevel(a: Token, b: Token): number {
  if (a === b) return EXACT;
  const low = a.id < b.id ? a : b;
  const high = low === a ? b : a;
  const key = low.id * 67_108_864 + high.id;
  const slot = ((Math.imul(low.id, 0x9e3779b1) ^ Math.imul(high.id, 0x85ebca6b)) >>> 15) & (SLOTS - 1);
  if (pairs[slot] === key) return levels[slot] as number;
  const found = level(low, high);
  pairs[slot] = key;
  levels[slot] = found;
  return found;
}
