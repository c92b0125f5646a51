/**
 * Places and addresses as bags of words: how much of what both sides say is shared, each word weighing as much as it is
 * rare. Words meet when equal, one edit apart, of one sound, or written together.
 */

import { editDistance } from '../names/edit.ts';
import type { Words } from '../profile/index.ts';

/** Share of a word that counts when it is met by one an edit, or two, away. */
const ALIKE = [1, 0.85, 0.6];
/** Letters from which a word may be one edit, and two edits, away. */
const ONE_EDIT = 3;
const TWO_EDITS = 7;

/** Least share (Dice coefficient over word weights) of the levels 1 to 5; below the last is different. */
const SHARES = [0.999, 0.8, 0.6, 0.4, 0.15];

const MAX = 16;
const used = new Uint8Array(MAX);

/** Bits of the rarest word that was met. */
export let metBits = 0;

const isNumber = (text: string) => text.charCodeAt(0) < 58 && /^\d+$/.test(text);

/** Edits between two words, at most 2; 3 for words that are not alike. Numbers are never alike to words. */
function wordsApart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const limit = shorter < ONE_EDIT ? 0 : shorter < TWO_EDITS ? 1 : 2;
  if (Math.abs(a.length - b.length) > limit || isNumber(a) !== isNumber(b)) return 3;
  const distance = editDistance(a, b, limit);
  return distance > limit ? 3 : distance;
}

/** 1 the same … 6 different; 0 where a side has no word. `bits(word)` is -log2 of its frequency. */
export function compareText(
  words: Words,
  arena: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  bits: (word: number) => number,
): number {
  metBits = 0;
  const n = Math.min(MAX, a1 - a0);
  const m = Math.min(MAX, b1 - b0);
  if (n <= 0 || m <= 0) return 0;
  let totalA = 0;
  let totalB = 0;
  for (let i = 0; i < n; i++) totalA += bits(arena[a0 + i] as number);
  for (let j = 0; j < m; j++) {
    used[j] = 0;
    totalB += bits(arena[b0 + j] as number);
  }
  let shared = 0;
  // Equal words first, so that no word is taken by one that is only like it.
  let open = 0;
  for (let i = 0; i < n; i++) {
    const x = arena[a0 + i] as number;
    let met = false;
    for (let j = 0; j < m && !met; j++) {
      if (used[j] === 1 || arena[b0 + j] !== x) continue;
      used[j] = 1;
      met = true;
      const weight = bits(x);
      shared += 2 * weight;
      if (weight > metBits) metBits = weight;
    }
    if (!met) open |= 1 << i;
  }
  if (open !== 0) {
    for (let i = 0; i < n; i++) {
      if ((open & (1 << i)) === 0) continue;
      const x = arena[a0 + i] as number;
      let apart = 3;
      let best = -1;
      for (let j = 0; j < m; j++) {
        if (used[j] === 1) continue;
        const y = arena[b0 + j] as number;
        if (words.lettersApart(x, y) > 4) continue;
        const distance = wordsApart(words.at(x).text, words.at(y).text);
        if (distance < apart) {
          apart = distance;
          best = j;
        }
      }
      if (best >= 0) {
        const y = arena[b0 + best] as number;
        used[best] = 1;
        const part = ALIKE[apart] as number;
        shared += part * (bits(x) + bits(y));
        metBits = Math.max(metBits, part * Math.min(bits(x), bits(y)));
        continue;
      }
      shared += together(words, arena, x, a0 + i, a0 + n, b0, m, bits);
    }
  }
  const share = shared / (totalA + totalB);
  for (let level = 0; level < SHARES.length; level++)
    if (share >= (SHARES[level] as number)) return level + 1;
  return SHARES.length + 1;
}

/** Two neighbours of one side that are one word of the other; gives the weight that is then shared. */
function together(
  words: Words,
  arena: Int32Array,
  x: number,
  at: number,
  end: number,
  b0: number,
  m: number,
  bits: (word: number) => number,
): number {
  const text = words.at(x).text;
  // x is two words of b.
  for (let j = 0; j + 1 < m; j++) {
    if (used[j] === 1 || used[j + 1] === 1) continue;
    const first = arena[b0 + j] as number;
    const second = arena[b0 + j + 1] as number;
    if (words.lengthOf(first) + words.lengthOf(second) !== text.length) continue;
    if (text !== words.at(first).text + words.at(second).text) continue;
    used[j] = 1;
    used[j + 1] = 1;
    return bits(x) + bits(first) + bits(second);
  }
  // x and its neighbour are one word of b.
  if (at + 1 >= end) return 0;
  const next = arena[at + 1] as number;
  const length = text.length + words.lengthOf(next);
  for (let j = 0; j < m; j++) {
    const y = arena[b0 + j] as number;
    if (used[j] === 1 || words.lengthOf(y) !== length) continue;
    if (words.at(y).text !== text + words.at(next).text) continue;
    used[j] = 1;
    return bits(x) + bits(next) + bits(y);
  }
  return 0;
}
