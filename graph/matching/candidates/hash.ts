/** Keys are hashes of 32 bits: a collision costs one comparison more, never a wrong result. */
const FNV_START = 0x811c9dc5;

/** FNV-1a of a text. */
export function hashKey(key: string): number {
  return hashOn(FNV_START, key);
}

/** Hash of a text behind one that was hashed to `hash`. */
export function hashOn(hash: number, text: string): number {
  let on = hash;
  for (let i = 0; i < text.length; i++) on = Math.imul(on ^ text.charCodeAt(i), 0x01000193);
  return on | 0;
}

/** Hash of two hashes in order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Hash of two hashes in any order. */
export function mixEither(a: number, b: number): number {
  return a < b ? mix(a, b) : mix(b, a);
}

/**
 * What sharing a key says of the names, in the two lowest bits of the key: nothing, one word of one sound, two. So the
 * postings of a key need not tell it.
 */
export const NO_NAME = 0;
export const ONE_SOUND = 1;
export const TWO_SOUNDS = 2;
const CLASS = 3;
export const classed = (hash: number, shared: number) => (hash & ~CLASS) | shared;
export const sharedBy = (key: number) => key & CLASS;

/** Keys of one record while they are gathered, without an object each. */
export class KeyList {
  #keys = new Int32Array(256);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(key: number): void {
    if (this.#count === this.#keys.length) {
      const wider = new Int32Array(this.#count * 2);
      wider.set(this.#keys);
      this.#keys = wider;
    }
    this.#keys[this.#count++] = key;
  }

  /** The `most` smallest keys, each once, rising; to be read before the next change. */
  distinct(most: number): Int32Array {
    const keys = this.#keys.subarray(0, this.#count).sort();
    let distinct = 0;
    for (let i = 0; i < keys.length && distinct < most; i++)
      if (i === 0 || keys[i] !== keys[i - 1]) keys[distinct++] = keys[i] as number;
    return keys.subarray(0, distinct);
  }
}
