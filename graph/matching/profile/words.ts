/**
 * Dictionaries of profiles: words (with their sounds) and plain values, each once, known by a dense number.
 * Numbers are given in the order of arrival and mean nothing outside of one store.
 */
import type { Token } from '../normalise/index.ts';
import { Signs } from './signs.ts';

export class Words {
  readonly #ids = new Map<string, number>();
  readonly #tokens: Token[] = [];
  readonly #signs = new Signs();

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
    this.#signs.add(id, token);
    return id;
  }

  /** How many letters one of two words holds and the other does not: one edit changes two at most. */
  lettersApart(x: number, y: number): number {
    return this.#signs.lettersApart(x, y);
  }

  /** True only for words that cannot meet at any level of a name: most pairs, told without a look at the words. */
  areApart(x: number, y: number): boolean {
    return this.#signs.areApart(x, y);
  }

  /** The `id` of a word among the tokens of all stores, told without a look at the word. */
  tokenOf(id: number): number {
    return this.#signs.numberOf(id);
  }

  /** Letters of a word, told without a look at it. */
  lengthOf(id: number): number {
    return this.#signs.lengthOf(id);
  }

  at(id: number): Token {
    return this.#tokens[id] as Token;
  }
}

export class Values {
  readonly #ids = new Map<string, number>();
  readonly #values: string[] = [];

  get size(): number {
    return this.#values.length;
  }

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
