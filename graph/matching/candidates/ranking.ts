/**
 * Slots that a search has met, with what speaks for each, and the best of them. Bits are counted in classes, so that nothing
 * is sorted but the class in which the cut falls.
 */
import type { NameWords } from './name-words.ts';
import type { Postings } from './postings.ts';
import { Agreement } from './sketch.ts';
import { PART_AT, type SlotOrder } from './slot-table.ts';

const CLASSES = 1024;
/** Bits of the lowest class, and classes a bit. */
const LOWEST = -64;
const PER_BIT = 8;
const GROWTH = 1.2;
/** Marks of slots: what their keys tell of the names below, the number of keys above, up to a most. */
const MARK = (1 << PART_AT) - 1;
const TELLS = 4095;
const ONE_KEY = 4096;
const KEYS_AT = 12;
const MOST_KEYS = 15 << KEYS_AT;
/** Bits for each key that two records share: what names and sketch do not tell apart, but mostly tell already. */
const KEY_BITS = 1;

export class Ranking {
  #slots = new Int32Array(4096);
  #sketches = new Int32Array(4096);
  /** Bits that speak for a slot, keys left out, and the class of all that does. */
  #bits = new Float32Array(4096);
  #classes = new Int16Array(4096);
  #size = 0;
  readonly #agreement = new Agreement();
  readonly #counts = new Int32Array(CLASSES);
  /** Most bits of agreement of a slot at or below the class of the cut, keys left out; -Infinity where none was cut. */
  bestCut = Number.NEGATIVE_INFINITY;

  get size(): number {
    return this.#size;
  }

  slotAt(i: number): number {
    return this.#slots[i] as number;
  }

  begin(): void {
    this.#size = 0;
    this.bestCut = Number.NEGATIVE_INFINITY;
  }

  /** Meets the slots of the open run, under a key that tells of the names; those of `part` are passed over. */
  meet({ words, from, to }: Postings, told: number, marks: Int32Array, part: number): void {
    this.#reserve(this.#size + ((to - from) >> 1) + 1);
    const [slots, sketches] = [this.#slots, this.#sketches];
    let size = this.#size;
    for (let i = from; i < to; i += 2) {
      const slot = words[i] as number;
      const mark = marks[slot] as number;
      const before = mark & MARK;
      // Without a branch, since which way it goes cannot be foreseen: all bits set where so, none where not.
      const isOther = -((mark >>> PART_AT) ^ part) >> 31;
      const isNew = (before - 1) >> 31;
      const hasRoom = (before - MOST_KEYS) >> 31;
      marks[slot] = (mark | (told & isOther)) + (ONE_KEY & isOther & hasRoom);
      slots[size] = slot;
      sketches[size] = words[i + 1] as number;
      size -= isNew & isOther;
    }
    this.#size = size;
  }

  /** Ranks what was met against the sketch of the record that asks, and cuts to the `most` best; takes the marks off. */
  cut(sketch: number, names: NameWords, marks: Int32Array, most: number, order: SlotOrder): void {
    const [slots, sketches] = [this.#slots, this.#sketches];
    const [bits, classes, counts] = [this.#bits, this.#classes, this.#counts];
    counts.fill(0);
    const agreement = this.#agreement;
    agreement.ask(sketch);
    for (let i = 0; i < this.#size; i++) {
      const slot = slots[i] as number;
      const mark = (marks[slot] as number) & MARK;
      marks[slot] = (marks[slot] as number) - mark;
      const agreed = names.bits(mark & TELLS) + agreement.bits(sketches[i] as number);
      const own = classOf(agreed + KEY_BITS * (mark >> KEYS_AT));
      bits[i] = agreed;
      classes[i] = own;
      counts[own] = (counts[own] as number) + 1;
    }
    if (this.#size > most) this.#keepBest(most, order);
  }

  #reserve(size: number): void {
    if (size <= this.#slots.length) return;
    const length = Math.ceil(size * GROWTH);
    const [slots, sketches] = [new Int32Array(length), new Int32Array(length)];
    slots.set(this.#slots);
    sketches.set(this.#sketches);
    this.#slots = slots;
    this.#sketches = sketches;
    this.#bits = new Float32Array(length);
    this.#classes = new Int16Array(length);
  }

  /** Of those in the class of the cut the first in order stay. */
  #keepBest(most: number, order: SlotOrder): void {
    const [slots, bits, classes, counts] = [this.#slots, this.#bits, this.#classes, this.#counts];
    let edge = CLASSES;
    let above = 0;
    while (above + (counts[edge - 1] as number) <= most) above += counts[--edge] as number;
    // The class below the edge holds the cut.
    edge--;
    const tied = new Int32Array(counts[edge] as number);
    let ties = 0;
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = slots[i] as number;
      const own = classes[i] as number;
      if (own > edge) slots[kept++] = slot;
      else if (own === edge) tied[ties++] = slot;
      if (own <= edge) this.bestCut = Math.max(this.bestCut, bits[i] as number);
    }
    for (const slot of firstOf(tied, most - kept, order)) slots[kept++] = slot;
    this.#size = kept;
  }
}

/** The first `most` of the slots: by the hash of each, and where that is one, by order. */
function firstOf(slots: Int32Array, most: number, order: SlotOrder): number[] {
  if (most === 0) return [];
  const hashes = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) hashes[i] = order.hashOf(slots[i] as number);
  const last = hashes.toSorted()[most - 1] as number;
  const first: number[] = [];
  const doubtful: number[] = [];
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    const hash = hashes[i] as number;
    if (hash < last) first.push(slot);
    else if (hash === last) doubtful.push(slot);
  }
  doubtful.sort((p, q) => (order.isBefore(p, q) ? -1 : 1));
  return [...first, ...doubtful.slice(0, most - first.length)];
}

function classOf(bits: number): number {
  return Math.max(0, Math.min(CLASSES - 1, Math.floor((bits - LOWEST) * PER_BIT)));
}
