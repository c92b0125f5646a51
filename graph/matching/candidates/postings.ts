/**
 * Key → slots of records, in typed arrays: an open-addressing table of key hashes, and for each key its slots side by side
 * in a block of one pool, so that a walk reads memory in order. With each slot stands a word of the caller's about it
 * (0 where there is none): what can be said of a candidate without a look at its record. A block has room for a power of
 * two of slots and is left to the next key of its size when it has become too small; a key with a single slot has none,
 * its slot stands in the table. 16 bytes a table row, 8 bytes a place of a block; no object per key.
 */
import { ahead } from './ahead.ts';

/** Words of a table row: hash, number of slots, slot or block, word about the slot: a single slot stands as in a block. */
const ROW = 4;
const COUNT = 1;
const HEAD = 2;
const ABOUT = 3;
/** Count of a row that never had a key, and of a key that lost all its slots: searches go on behind it. */
const FREE = 0;
const LEFT = -1;
/** Share of the table that may be taken, in quarters. */
const QUARTERS = 3;
const GROWTH = 1.2;
const NO_BLOCK = -1;
const NOTHING = new Int32Array(0);

export class Postings {
  #rows: number;
  #table: Int32Array;
  #pool = new Int32Array(2048);
  #used = 0;
  /** First free block by the exponent of its size; a free block holds the next one in its first word. */
  readonly #free = new Int32Array(32).fill(NO_BLOCK);
  #taken = 0;
  #keys = 0;
  #size = 0;
  #found = new Int32Array(64);
  /** The run opened last: slots of a key, each followed by the word about it, in `words` from `from` to before `to`. */
  words: Int32Array = NOTHING;
  from = 0;
  to = 0;

  constructor(rows = 2048) {
    this.#rows = rows;
    this.#table = new Int32Array(rows * ROW);
  }

  /** Keys that have a slot. */
  get keys(): number {
    return this.#keys;
  }

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#table.byteLength + this.#pool.byteLength;
  }

  add(hash: number, slot: number, about = 0): void {
    if ((this.#taken + 1) * 4 > this.#rows * QUARTERS) this.#rehash();
    const row = this.#row(hash);
    const table = this.#table;
    const count = table[row + COUNT] as number;
    this.#size++;
    if (count <= 0) {
      if (count === FREE) this.#taken++;
      this.#keys++;
      table[row] = hash;
      table[row + HEAD] = slot;
      table[row + COUNT] = 1;
      table[row + ABOUT] = about;
      return;
    }
    let block = table[row + HEAD] as number;
    if (count === 1) {
      const first = block;
      block = this.#block(1);
      this.#pool[block] = first;
      this.#pool[block + 1] = table[row + ABOUT] as number;
      table[row + HEAD] = block;
    } else if ((count & (count - 1)) === 0) {
      // A block is full when it holds a power of two.
      const exponent = 31 - Math.clz32(count);
      const wider = this.#block(exponent + 1);
      this.#pool.copyWithin(wider, block, block + 2 * count);
      this.#release(block, exponent);
      block = wider;
      table[row + HEAD] = block;
    }
    this.#pool[block + 2 * count] = slot;
    this.#pool[block + 2 * count + 1] = about;
    table[row + COUNT] = count + 1;
  }

  /** Takes a slot from a key; nothing where it does not have it. */
  remove(hash: number, slot: number): void {
    const row = this.#row(hash);
    const table = this.#table;
    const pool = this.#pool;
    const count = table[row + COUNT] as number;
    const head = table[row + HEAD] as number;
    if (count <= 0 || (count === 1 && head !== slot)) return;
    if (count > 1) {
      const last = head + 2 * (count - 1);
      let at = head;
      while (at <= last && pool[at] !== slot) at += 2;
      if (at > last) return;
      pool[at] = pool[last] as number;
      pool[at + 1] = pool[last + 1] as number;
    }
    this.#size--;
    const left = count - 1;
    table[row + COUNT] = left === 0 ? LEFT : left;
    if (left === 0) this.#keys--;
    if (left === 0 || (left & (left - 1)) !== 0) return;
    // What is left fills a block of half the size, or the row.
    const exponent = 31 - Math.clz32(left);
    if (left === 1) {
      table[row + HEAD] = pool[head] as number;
      table[row + ABOUT] = pool[head + 1] as number;
    } else {
      const narrower = this.#block(exponent);
      this.#pool.copyWithin(narrower, head, head + 2 * left);
      table[row + HEAD] = narrower;
    }
    this.#release(head, exponent + 1);
  }

  /** Slots of a key, each followed by the word about it; to be read before the next change. */
  slots(hash: number): Int32Array {
    this.#open(this.#row(hash));
    return this.words.subarray(this.from, this.to);
  }

  /** Looks keys up, for {@link open}; rows and blocks of all are read ahead. */
  find(hashes: Int32Array): void {
    const [table, pool] = [this.#table, this.#pool];
    if (this.#found.length < hashes.length) this.#found = new Int32Array(hashes.length);
    const found = this.#found;
    let touched = 0;
    for (let n = 0; n < hashes.length; n++) touched ^= table[this.#home(hashes[n] as number)] as number;
    for (let n = 0; n < hashes.length; n++) {
      const row = this.#row(hashes[n] as number);
      found[n] = row;
      if ((table[row + COUNT] as number) > 1) touched ^= pool[table[row + HEAD] as number] as number;
    }
    ahead[0] = touched;
  }

  /** Opens the run of the n-th of the keys looked up last; to be read before the next change. */
  open(n: number): void {
    this.#open(this.#found[n] as number);
  }

  #open(row: number): void {
    const count = this.#table[row + COUNT] as number;
    this.words = count > 1 ? this.#pool : this.#table;
    this.from = count > 1 ? (this.#table[row + HEAD] as number) : row + HEAD;
    this.to = this.from + 2 * Math.max(0, count);
  }

  /** The same postings under new numbers; `moved[slot]` is the new slot, or -1 for one that is left out. */
  compacted(moved: Int32Array): Postings {
    const fresh = new Postings(this.#rows);
    for (let row = 0; row < this.#table.length; row += ROW) {
      const hash = this.#table[row] as number;
      if ((this.#table[row + COUNT] as number) <= 0) continue;
      const slots = this.slots(hash);
      for (let i = 0; i < slots.length; i += 2) {
        const slot = moved[slots[i] as number] as number;
        if (slot >= 0) fresh.add(hash, slot, slots[i + 1]);
      }
    }
    return fresh;
  }

  /** First word of the row of a key, or of the free row where it would stand. */
  #row(hash: number): number {
    const table = this.#table;
    let row = this.#home(hash);
    while (table[row + COUNT] !== FREE && table[row] !== hash)
      row = row + ROW === table.length ? 0 : row + ROW;
    return row;
  }

  /** First word of the row where the search for a key begins. */
  #home(hash: number): number {
    return place(hash, this.#rows) * ROW;
  }

  #block(exponent: number): number {
    const free = this.#free[exponent] as number;
    if (free !== NO_BLOCK) {
      this.#free[exponent] = this.#pool[free] as number;
      return free;
    }
    const words = 2 << exponent;
    if (this.#used + words > this.#pool.length) {
      const wider = new Int32Array(Math.ceil((this.#used + words) * GROWTH));
      wider.set(this.#pool);
      this.#pool = wider;
    }
    const block = this.#used;
    this.#used += words;
    return block;
  }

  #release(block: number, exponent: number): void {
    this.#pool[block] = this.#free[exponent] as number;
    this.#free[exponent] = block;
  }

  /** A wider table, or one without the rows of keys that lost all their slots. */
  #rehash(): void {
    const old = this.#table;
    this.#rows = Math.max(this.#rows, Math.ceil(((this.#keys + 1) * 4 * 1.3) / QUARTERS));
    this.#table = new Int32Array(this.#rows * ROW);
    this.#taken = this.#keys;
    for (let from = 0; from < old.length; from += ROW) {
      if ((old[from + COUNT] as number) <= 0) continue;
      const row = this.#row(old[from] as number);
      for (let i = 0; i < ROW; i++) this.#table[row + i] = old[from + i] as number;
    }
  }
}

/** Row where the search for a hash begins: the hash, well mixed, as a share of the table. */
function place(hash: number, rows: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return Math.floor(((mixed ^ (mixed >>> 16)) >>> 0) * (rows / 4_294_967_296));
}
