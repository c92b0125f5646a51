/**
 * Dictionaries of profiles: words (with their sounds) and plain values, each once, known by a dense number.
 * Numbers are given in the order of arrival and mean nothing outside of one store.
 */
import type { Token } from '../normalise/index.ts';

export class Words {
  readonly #ids = new Map<string, number>();
  readonly #tokens: Token[] = [];
  /** One bit for each letter that a word holds, digits in the upper bits. */
  #letters: Int32Array = new Int32Array(1024);

  get size(): number {
    return this.#tokens.length;
  }

  idOf(token: Token): number {
    const key = token.original === token.text ? token.text : `${token.original} ${token.text}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#tokens.length;
    this.#ids.set(key, id);
    this.#tokens.push(token);
    if (id === this.#letters.length) {
      const wider = new Int32Array(id * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    this.#letters[id] = lettersOf(token.text);
    return id;
  }

  /** How many letters one of two words holds and the other does not: one edit changes two at most. */
  lettersApart(x: number, y: number): number {
    let bits = (this.#letters[x] as number) ^ (this.#letters[y] as number);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }

  at(id: number): Token {
    return this.#tokens[id] as Token;
  }
}

function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits |= 1 << (code >= 97 ? (code - 97) % 26 : 26 + (code % 6));
  }
  return bits;
}

export class Values {
  readonly #ids = new Map<string, number>();
  readonly #values: string[] = [];

  idOf(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#values.length;
    this.#ids.set(value, id);
    this.#values.push(value);
    return id;
  }

  at(id: number): string {
    return this.#values[id] as string;
  }
}
