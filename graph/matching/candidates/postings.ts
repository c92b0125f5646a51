/**
 * Key → slots of records, in typed arrays: an open-addressing table of key hashes with the head of a linked list of
 * postings each. 12 bytes a table row, 8 bytes a posting; no object per key.
 */

const EMPTY = -1;

export class Postings {
  #rows: number;
  #hashes: Int32Array;
  #heads: Int32Array;
  /** Live records of the key: what the cap is held against. */
  #counts: Int32Array;
  #next = new Int32Array(1024);
  #slots = new Int32Array(1024);
  #used = 0;
  #keys = 0;

  constructor(rows = 2048) {
    this.#rows = rows;
    this.#hashes = new Int32Array(rows);
    this.#heads = new Int32Array(rows).fill(EMPTY);
    this.#counts = new Int32Array(rows);
  }

  get keys(): number {
    return this.#keys;
  }

  get size(): number {
    return this.#used;
  }

  get bytes(): number {
    return this.#rows * 12 + this.#next.byteLength + this.#slots.byteLength;
  }

  /** Row of a key, or of the free place where it would stand. */
  #row(hash: number): number {
    const mask = this.#rows - 1;
    let row = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (this.#heads[row] !== EMPTY && this.#hashes[row] !== hash) row = (row + 1) & mask;
    return row;
  }

  #grow(): void {
    const { hashes, heads, counts } = { hashes: this.#hashes, heads: this.#heads, counts: this.#counts };
    this.#rows *= 2;
    this.#hashes = new Int32Array(this.#rows);
    this.#heads = new Int32Array(this.#rows).fill(EMPTY);
    this.#counts = new Int32Array(this.#rows);
    for (let old = 0; old < heads.length; old++) {
      if (heads[old] === EMPTY) continue;
      const row = this.#row(hashes[old] as number);
      this.#hashes[row] = hashes[old] as number;
      this.#heads[row] = heads[old] as number;
      this.#counts[row] = counts[old] as number;
    }
  }

  add(hash: number, slot: number): void {
    if ((this.#keys + 1) * 3 > this.#rows * 2) this.#grow();
    if (this.#used === this.#next.length) {
      const wider = new Int32Array(Math.ceil(this.#used * 1.5));
      wider.set(this.#next);
      this.#next = wider;
      const slots = new Int32Array(wider.length);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    const row = this.#row(hash);
    if (this.#heads[row] === EMPTY) this.#keys++;
    this.#hashes[row] = hash;
    this.#next[this.#used] = this.#heads[row] as number;
    this.#slots[this.#used] = slot;
    this.#heads[row] = this.#used++;
    this.#counts[row] = (this.#counts[row] as number) + 1;
  }

  /** The record left: its posting stays until the next compaction and is stepped over by the caller. */
  release(hash: number): void {
    const row = this.#row(hash);
    if (this.#heads[row] !== EMPTY) this.#counts[row] = (this.#counts[row] as number) - 1;
  }

  /** Live records of a key. */
  count(hash: number): number {
    const row = this.#row(hash);
    return this.#heads[row] === EMPTY ? 0 : (this.#counts[row] as number);
  }

  walk(hash: number, visit: (slot: number) => void): void {
    for (let at = this.#heads[this.#row(hash)] as number; at !== EMPTY; at = this.#next[at] as number)
      visit(this.#slots[at] as number);
  }

  /** The same postings without the dead; `moved[slot]` is the new slot, or -1 for a dead one. */
  compacted(moved: Int32Array): Postings {
    const fresh = new Postings();
    for (let row = 0; row < this.#rows; row++) {
      for (let at = this.#heads[row] as number; at !== EMPTY; at = this.#next[at] as number) {
        const slot = moved[this.#slots[at] as number] as number;
        if (slot !== EMPTY) fresh.add(this.#hashes[row] as number, slot);
      }
    }
    return fresh;
  }
}
