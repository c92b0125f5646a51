/**
 * Names of two profiles: the best reading of all name forms of the one against all of the other, as a level for the
 * family side, one for the given side and one for the order. Family with family and given with given; crosswise; or
 * regrouped, where the sources cut names differently or the cut was guessed.
 */
import type { Words } from '../profile/index.ts';
import { ALIAS_FORM, formFamily, formFlags, formGiven, GUESSED_FORM } from '../profile/sections.ts';
import {
  AS_STATED,
  MISSING,
  N_DIFFERENT,
  N_EXACT,
  N_INITIAL,
  N_LOOSE,
  N_MORE,
  N_PARTLY,
  N_ROMANISED,
  N_VARIANT,
  RARITY_SHARE,
  REGROUPED,
  SWAPPED,
} from './levels.ts';
import { tokenLevel } from './token.ts';

/** What the best reading gave; written by {@link compareNames}, read before the next call. */
export interface NameReading {
  family: number;
  given: number;
  order: number;
  /** Word of each side whose rarity counts, -1 where the names are not the same name. */
  familyWord: number;
  givenWord: number;
  /** Met only as an alias. */
  alias: boolean;
  /** Positions in the arena of the forms compared, for the explanation. */
  formA: number;
  formB: number;
}

export const reading: NameReading = {
  family: MISSING,
  given: MISSING,
  order: MISSING,
  familyWord: -1,
  givenWord: -1,
  alias: false,
  formA: -1,
  formB: -1,
};

/** Bits of the levels, and how common a word is on a side: what decides between readings. */
export interface NameWeights {
  family: Float64Array;
  given: Float64Array;
  order: Float64Array;
  /** Bits that the rarity of a word adds to an exact name on a side (0 family, 1 given). */
  rarity(word: number, side: number): number;
  alias: number;
}

let sideWord = -1;

const MAX = 16;
const levelOf = new Uint8Array(MAX * MAX);
const usedA = new Uint8Array(MAX);
const usedB = new Uint8Array(MAX);

/**
 * Level of the words `a[a0..a1)` against `b[b0..b1)`; `covering` when words of `b` that are left over mean nothing.
 * Sets `sideWord` to the rarest word that both share.
 */
function sideLevel(
  words: Words,
  arena: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  weights: NameWeights,
  side: number,
  covering: boolean,
): number {
  sideWord = -1;
  const n = Math.min(a1 - a0, MAX);
  const m = Math.min(b1 - b0, MAX);
  if (n === 0 || m === 0) return MISSING;
  if (n === 1 && m === 1) {
    const x = arena[a0] as number;
    const y = arena[b0] as number;
    const level = x === y ? N_EXACT : tokenLevel(words, x, y);
    if (level <= N_VARIANT) sideWord = commoner(weights, x, y, side);
    return level;
  }
  for (let i = 0; i < n; i++) {
    usedA[i] = 0;
    for (let j = 0; j < m; j++) {
      const x = arena[a0 + i] as number;
      const y = arena[b0 + j] as number;
      levelOf[i * MAX + j] = x === y ? N_EXACT : tokenLevel(words, x, y);
    }
  }
  for (let j = 0; j < m; j++) usedB[j] = 0;
  const few = Math.min(n, m);
  let matched = 0;
  let weakest = 0;
  let rarest = Number.NEGATIVE_INFINITY;
  for (let level = N_EXACT; level <= N_INITIAL && matched < few; level++) {
    for (let i = 0; i < n && matched < few; i++) {
      if (usedA[i] === 1) continue;
      for (let j = 0; j < m; j++) {
        if (usedB[j] === 1 || levelOf[i * MAX + j] !== level) continue;
        usedA[i] = 1;
        usedB[j] = 1;
        matched++;
        weakest = level;
        if (level <= N_VARIANT) {
          const word = commoner(weights, arena[a0 + i] as number, arena[b0 + j] as number, side);
          const rarity = weights.rarity(word, side);
          if (rarity > rarest || (rarity === rarest && word < sideWord)) {
            rarest = rarity;
            sideWord = word;
          }
        }
        break;
      }
    }
  }
  if (n !== m) {
    const joined = joinedLevel(words, arena, a0, n, b0, m);
    if (joined !== N_DIFFERENT) return joined;
  }
  if (matched === few) {
    if (n === m || weakest > N_ROMANISED || (covering && n <= m)) return weakest;
    return N_MORE;
  }
  // Something fits and something does not.
  if (matched > 0 && sideWord >= 0) return N_PARTLY;
  return matched > 0 ? N_LOOSE : N_DIFFERENT;
}

/** The more common of two words: it is the one that strangers share. */
function commoner(weights: NameWeights, x: number, y: number, side: number): number {
  if (x === y) return x;
  const a = weights.rarity(x, side);
  const b = weights.rarity(y, side);
  return a < b || (a === b && x < y) ? x : y;
}

/** The same letters cut into another number of words (小 明, Xiaoming; van der Berg, Vanderberg). */
function joinedLevel(words: Words, arena: Int32Array, a0: number, n: number, b0: number, m: number): number {
  let more = 0;
  for (let i = 0; i < n; i++) more += words.lengthOf(arena[a0 + i] as number);
  for (let j = 0; j < m; j++) more -= words.lengthOf(arena[b0 + j] as number);
  if (more !== 0) return N_DIFFERENT;
  let a = '';
  let b = '';
  for (let i = 0; i < n; i++) a += words.at(arena[a0 + i] as number).text;
  for (let j = 0; j < m; j++) b += words.at(arena[b0 + j] as number).text;
  if (a !== b) return N_DIFFERENT;
  sideWord = n < m ? (arena[a0] as number) : (arena[b0] as number);
  return N_ROMANISED;
}

let bestBits = 0;

function consider(
  weights: NameWeights,
  family: number,
  familyWord: number,
  given: number,
  givenWord: number,
  order: number,
  alias: boolean,
  formA: number,
  formB: number,
): void {
  let bits = (weights.family[family] as number) + (weights.given[given] as number);
  bits += weights.order[order] as number;
  if (familyWord >= 0) bits += weights.rarity(familyWord, 0) * (RARITY_SHARE[family] as number);
  if (givenWord >= 0) bits += weights.rarity(givenWord, 1) * (RARITY_SHARE[given] as number);
  if (alias) bits += weights.alias;
  if (bits < bestBits || (bits === bestBits && !isFirst(family, given, order, alias))) return;
  bestBits = bits;
  reading.family = family;
  reading.given = given;
  reading.order = order;
  reading.familyWord = familyWord;
  reading.givenWord = givenWord;
  reading.alias = alias;
  reading.formA = formA;
  reading.formB = formB;
}

/** Of readings with equal bits one is taken whichever side is asked: the better family, then given name, then order. */
function isFirst(family: number, given: number, order: number, alias: boolean): boolean {
  if (family !== reading.family) return family < reading.family;
  if (given !== reading.given) return given < reading.given;
  if (order !== reading.order) return order < reading.order;
  return !alias && reading.alias;
}

/** Reads the name sections `[a0, a1)` and `[b0, b1)` of one arena; the result stands in {@link reading}. */
export function compareNames(
  words: Words,
  arena: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  weights: NameWeights,
): void {
  bestBits = Number.NEGATIVE_INFINITY;
  reading.family = MISSING;
  reading.given = MISSING;
  reading.order = MISSING;
  reading.familyWord = -1;
  reading.givenWord = -1;
  reading.alias = false;
  reading.formA = -1;
  reading.formB = -1;
  for (let a = a0; a < a1; ) {
    const headA = arena[a] as number;
    const endA = a + 1 + formFamily(headA) + formGiven(headA);
    for (let b = b0; b < b1; ) {
      const headB = arena[b] as number;
      compareForms(words, arena, a, headA, b, headB, weights);
      b += 1 + formFamily(headB) + formGiven(headB);
    }
    a = endA;
  }
}

function compareForms(
  words: Words,
  arena: Int32Array,
  formA: number,
  headA: number,
  formB: number,
  headB: number,
  weights: NameWeights,
): void {
  const guessed = ((formFlags(headA) | formFlags(headB)) & GUESSED_FORM) !== 0;
  const alias = ((formFlags(headA) | formFlags(headB)) & ALIAS_FORM) !== 0;
  const fa0 = formA + 1;
  const fa1 = fa0 + formFamily(headA);
  const ga1 = fa1 + formGiven(headA);
  const fb0 = formB + 1;
  const fb1 = fb0 + formFamily(headB);
  const gb1 = fb1 + formGiven(headB);
  const stated = guessed ? MISSING : AS_STATED;
  const family = sideLevel(words, arena, fa0, fa1, fb0, fb1, weights, 0, false);
  const familyWord = sideWord;
  const given = sideLevel(words, arena, fa1, ga1, fb1, gb1, weights, 1, false);
  const givenWord = sideWord;
  consider(weights, family, familyWord, given, givenWord, stated, alias, formA, formB);
  if (isGood(family) && isGood(given)) return;
  // Crosswise. A side that is missing may have been written into the other.
  const swap = guessed ? MISSING : SWAPPED;
  for (let side = 0; side <= 1; side++) {
    const cross1 = sideLevel(words, arena, fa0, fa1, fb1, gb1, weights, side, false);
    const word1 = sideWord;
    const cross2 = sideLevel(words, arena, fa1, ga1, fb0, fb1, weights, 1 - side, false);
    const word2 = sideWord;
    // The side changes which word is the rarest, no level.
    if (!isGood(cross1) && !isGood(cross2)) break;
    // Which of the two is the family name cannot be told: both are read.
    if (side === 0) consider(weights, cross1, word1, cross2, word2, swap, alias, formA, formB);
    else consider(weights, cross2, word2, cross1, word1, swap, alias, formA, formB);
  }
  // Regrouped: all words of the one side against each side of the other.
  const regroup = guessed ? MISSING : REGROUPED;
  const certainA = (formFlags(headA) & GUESSED_FORM) === 0;
  const certainB = (formFlags(headB) & GUESSED_FORM) === 0;
  if (ga1 - fa0 + (gb1 - fb0) < 5 && !guessed) return;
  // Every word needs a partner of its own.
  if ((certainA || !certainB) && ga1 - fa0 <= gb1 - fb0) {
    const f = sideLevel(words, arena, fa0, fa1, fb0, gb1, weights, 0, true);
    const fw = sideWord;
    const g = sideLevel(words, arena, fa1, ga1, fb0, gb1, weights, 1, true);
    consider(weights, f, fw, g, sideWord, regroup, alias, formA, formB);
  }
  if ((certainB || !certainA) && gb1 - fb0 <= ga1 - fa0) {
    const f = sideLevel(words, arena, fb0, fb1, fa0, ga1, weights, 0, true);
    const fw = sideWord;
    const g = sideLevel(words, arena, fb1, gb1, fa0, ga1, weights, 1, true);
    consider(weights, f, fw, g, sideWord, regroup, alias, formA, formB);
  }
}

const isGood = (level: number) => level >= N_EXACT && level <= N_VARIANT;
