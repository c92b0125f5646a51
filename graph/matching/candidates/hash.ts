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

/** Bits of what a key tells beside it: which words of the names those share that meet under it (`name-words.ts`). */
const TOLD = 4096;

/** Keys of one record while they are gathered, without an object each; each with what it tells. */
export class KeyList {
  #keys = new Float64Array(256);
  #count = 0;
  #distinct = new Int32Array(256);
  #told = new Uint16Array(256);

  clear(): void {
    this.#count = 0;
  }

  add(key: number, told = 0): void {
    if (this.#count === this.#keys.length) {
      const wider = new Float64Array(this.#count * 2);
      wider.set(this.#keys);
      this.#keys = wider;
      this.#distinct = new Int32Array(wider.length);
      this.#told = new Uint16Array(wider.length);
    }
    this.#keys[this.#count++] = key * TOLD + told;
  }

  /** The `most` smallest keys, each once, rising; to be read before the next change. */
  distinct(most: number): Int32Array {
    const keys = this.#keys.subarray(0, this.#count).sort();
    const [distinct, told] = [this.#distinct, this.#told];
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = Math.floor((keys[i] as number) / TOLD);
      const tells = (keys[i] as number) - key * TOLD;
      if (count > 0 && key === distinct[count - 1]) {
        told[count - 1] = (told[count - 1] as number) | tells;
        continue;
      }
      if (count >= most) break;
      distinct[count] = key;
      told[count++] = tells;
    }
    return distinct.subarray(0, count);
  }

  /** What the n-th of the distinct keys tells. */
  toldAt(n: number): number {
    return this.#told[n] as number;
  }
}
