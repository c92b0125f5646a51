/**
 * Signs of words, as numbers side by side: enough to tell most pairs of words apart without a look at the words. A sign
 * says nothing about words that meet; whether and how they do is said by their comparison.
 */
import type { Token } from '../normalise/index.ts';

/** Words of a row: letters, what it needs and its length, two sounds, two codes, two forms, its beginning, its number among all words. */
const ROW = 10;
const NEEDS = 1;
const SOUND = 2;
const CODE = 4;
const FORM = 6;
const BEGINNING = 8;
const NUMBER = 9;

/** A word that cannot be told from others by its sign: a letter alone, or more sounds, codes or forms than have room. */
const A_LOOK = 1;
/** A word with known variants. */
const ITS_GROUPS = 2;
const LENGTH_AT = 8;

/** Letters of one word only, above which two words are more than two edits apart: one edit changes two at most. */
const TWO_EDITS = 4;
/** Letters from which a word may be another one cut off. */
const CUT_FROM = 5;

export class Signs {
  #rows = new Int32Array(16 * ROW);

  add(id: number, token: Token): void {
    const at = id * ROW;
    if (at >= this.#rows.length) {
      const wider = new Int32Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    const rows = this.#rows;
    const forms = [token.text, ...token.variants];
    rows[at] = lettersOf(token.text);
    const isSpecial =
      token.text.length < 2 || token.skeletons.length > 2 || token.metaphones.length > 2 || forms.length > 2;
    rows[at + NEEDS] =
      (isSpecial ? A_LOOK : 0) |
      (token.groups.length > 0 ? ITS_GROUPS : 0) |
      (token.text.length << LENGTH_AT);
    for (let i = 0; i < 2; i++) {
      rows[at + SOUND + i] = hashOf(token.skeletons[i]);
      rows[at + CODE + i] = hashOf(token.metaphones[i]);
      rows[at + FORM + i] = hashOf(forms[i]);
    }
    rows[at + BEGINNING] = token.text.length < CUT_FROM ? 0 : hashOf(token.text.slice(0, CUT_FROM));
    rows[at + NUMBER] = token.id;
  }

  /** Number of a word among those of all stores. */
  numberOf(id: number): number {
    return this.#rows[id * ROW + NUMBER] as number;
  }

  /** Letters of a word. */
  lengthOf(id: number): number {
    return (this.#rows[id * ROW + NEEDS] as number) >>> LENGTH_AT;
  }

  /** How many letters one of two words holds and the other does not. */
  lettersApart(x: number, y: number): number {
    return ones((this.#rows[x * ROW] as number) ^ (this.#rows[y * ROW] as number));
  }

  /** True only for two words that share no sound, code, form, group or beginning and are more than two edits apart. */
  areApart(x: number, y: number): boolean {
    const rows = this.#rows;
    const p = x * ROW;
    const q = y * ROW;
    const needs = (rows[p + NEEDS] as number) & (rows[q + NEEDS] as number);
    const looks = (rows[p + NEEDS] as number) | (rows[q + NEEDS] as number);
    if ((looks & A_LOOK) !== 0 || (needs & ITS_GROUPS) !== 0) return false;
    if (ones((rows[p] as number) ^ (rows[q] as number)) <= TWO_EDITS) return false;
    const beginning = rows[p + BEGINNING] as number;
    return (
      (beginning === 0 || beginning !== rows[q + BEGINNING]) &&
      sharesNone(rows, p + SOUND, q + SOUND) &&
      sharesNone(rows, p + CODE, q + CODE) &&
      sharesNone(rows, p + FORM, q + FORM)
    );
  }
}

/** Whether two pairs of hashes, 0 for none, have nothing in common. */
function sharesNone(rows: Int32Array, p: number, q: number): boolean {
  const first = rows[p] as number;
  const second = rows[p + 1] as number;
  const [one, two] = [rows[q] as number, rows[q + 1] as number];
  return (
    (first === 0 || (first !== one && first !== two)) && (second === 0 || (second !== one && second !== two))
  );
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One bit for each letter that a word holds, digits in the upper bits. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits |= 1 << (code >= 97 ? (code - 97) % 26 : 26 + (code % 6));
  }
  return bits;
}

/** 0 for none, never 0 for a text. */
function hashOf(text: string | undefined): number {
  if (text === undefined) return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 1;
}
