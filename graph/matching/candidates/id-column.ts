/**
 * A column of ids in 16 bytes each. Ids of records and groups are UUIDs; any other text is kept once beside the column
 * and stands in it by its number.
 */

import { hashKey } from './hash.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The first two words of a number: no UUID of a known version begins so. */
const OTHER = 0xffffffff;
const WORDS = 4;

/** Texts that are no UUIDs, shared by the columns of one directory. */
export class OtherIds {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#texts.push(text);
      this.#numbers.set(text, number);
    }
    return number;
  }

  text(number: number): string {
    return this.#texts[number] as string;
  }
}

export class IdColumn {
  readonly #others: OtherIds;
  #words: Uint32Array;

  constructor(others: OtherIds, rows: number) {
    this.#others = others;
    this.#words = new Uint32Array(rows * WORDS);
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  resize(rows: number): void {
    const resized = new Uint32Array(rows * WORDS);
    resized.set(this.#words.subarray(0, resized.length));
    this.#words = resized;
  }

  set(row: number, words: Uint32Array): void {
    this.#words.set(words, row * WORDS);
  }

  move(from: number, to: number): void {
    this.#words.copyWithin(to * WORDS, from * WORDS, from * WORDS + WORDS);
  }

  holds(row: number, words: Uint32Array): boolean {
    const at = row * WORDS;
    const own = this.#words;
    return (
      own[at] === words[0] && own[at + 1] === words[1] && own[at + 2] === words[2] && own[at + 3] === words[3]
    );
  }

  /** Whether one id stands before another as text. */
  isBefore(row: number, other: number): boolean {
    const [at, to] = [row * WORDS, other * WORDS];
    for (let i = 0; i < WORDS; i++) {
      const [x, y] = [this.#words[at + i] as number, this.#words[to + i] as number];
      if (x === OTHER || y === OTHER) return this.get(row) < this.get(other);
      if (x !== y) return x < y;
    }
    return false;
  }

  /** Hash of the id itself, whatever number stands for it. */
  ownHashOf(row: number): number {
    const other = this.#words[row * WORDS] === OTHER;
    return other ? hashKey(this.get(row)) : this.hashOf(row);
  }

  hashOf(row: number): number {
    return hashWords(this.#words, row * WORDS);
  }

  get(row: number): string {
    const at = row * WORDS;
    const word = (i: number) => (this.#words[at + i] as number).toString(16).padStart(8, '0');
    if (this.#words[at] === OTHER && this.#words[at + 1] === OTHER)
      return this.#others.text(this.#words[at + 2] as number);
    const [a, b, c, d] = [word(0), word(1), word(2), word(3)];
    return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
  }
}

/** The 16 bytes of an id, as four words. */
export function wordsOf(id: string, others: OtherIds): Uint32Array {
  if (!UUID.test(id)) return Uint32Array.of(OTHER, OTHER, others.number(id), 0);
  return Uint32Array.of(
    Number.parseInt(id.slice(0, 8), 16),
    Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16),
    Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16),
    Number.parseInt(id.slice(28), 16),
  );
}

/** Hash of the id that stands at `at`. */
export function hashWords(words: Uint32Array, at = 0): number {
  let hash = 0;
  for (let i = at; i < at + WORDS; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
