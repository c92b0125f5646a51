/**
 * What keys tell of the names of the record that asks: a bit for each of its words that the other one holds in sound, and
 * one for each that the other one may hold by its first letters. From them the bits of the names, as far as keys tell
 * them: a rare word that is met says more than a common one, by the frequencies of the frozen model.
 */
import {
  formFamily,
  formGiven,
  NAMES,
  type ProfileStore,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';

/** Words told apart; those behind share the last bit. */
const WORDS = 6;
const COMBINATIONS = 1 << (2 * WORDS);

/** Bits of a side of the name about as the default model gives them. */
const MET = 7;
const BEGUN = 2;
const NOT_MET = -2;

/** Bits that the rarity of a word adds to a name on a side (0 family, 1 given). */
export interface WordRarity {
  rarity(word: number, side: number): number;
}

export class NameWords {
  readonly #words: number[] = [];
  /** By side and word: bits when it is met; -Infinity where the side does not hold it. */
  readonly #met = new Float64Array(2 * WORDS);
  readonly #known = new Float32Array(COMBINATIONS);
  readonly #asked: number[] = [];

  clear(): void {
    this.#words.length = 0;
  }

  /** What a key tells that two records share by the sound of a word. */
  sound(word: number): number {
    return 1 << this.#place(word);
  }

  /** What a key tells that they share by the first letters of a word. */
  beginning(word: number): number {
    return 1 << (WORDS + this.#place(word));
  }

  /** Makes ready for {@link bits} of the profiles `[first, first + count)`, whose keys were made since `clear`. */
  weigh(store: ProfileStore, first: number, count: number, weights: WordRarity): void {
    for (const told of this.#asked) this.#known[told] = 0;
    this.#asked.length = 0;
    this.#met.fill(Number.NEGATIVE_INFINITY);
    for (let profile = first; profile < first + count; profile++) this.#weighProfile(store, profile, weights);
  }

  /** Bits of the names of a pair by what its keys tell. */
  bits(told: number): number {
    const known = this.#known[told] as number;
    if (known !== 0) return known;
    const bits = this.#sideBits(told, 0) + this.#sideBits(told, 1) || Number.EPSILON;
    this.#known[told] = bits;
    this.#asked.push(told);
    return this.#known[told] as number;
  }

  #sideBits(told: number, side: number): number {
    let best = Number.NEGATIVE_INFINITY;
    let isStated = false;
    for (let at = 0; at < WORDS; at++) {
      const met = this.#met[side * WORDS + at] as number;
      if (met === Number.NEGATIVE_INFINITY) continue;
      isStated = true;
      if ((told & (1 << at)) !== 0) best = Math.max(best, met);
      else if ((told & (1 << (WORDS + at))) !== 0) best = Math.max(best, BEGUN);
    }
    if (!isStated) return 0;
    return Math.max(best, NOT_MET);
  }

  #weighProfile(store: ProfileStore, profile: number, weights: WordRarity): void {
    const { arena } = store;
    const base = store.base(profile);
    const end = sectionEnd(arena, base, NAMES);
    for (let at = sectionStart(arena, base, NAMES); at < end; ) {
      const head = arena[at++] as number;
      const family = formFamily(head);
      const count = family + formGiven(head);
      for (let i = 0; i < count; i++) {
        const side = i < family ? 0 : 1;
        const word = arena[at + i] as number;
        const place = side * WORDS + this.#place(word);
        const met = MET + weights.rarity(word, side);
        this.#met[place] = Math.max(this.#met[place] as number, met);
      }
      at += count;
    }
  }

  #place(word: number): number {
    let place = this.#words.indexOf(word);
    if (place < 0) place = this.#words.push(word) - 1;
    return Math.min(place, WORDS - 1);
  }
}
