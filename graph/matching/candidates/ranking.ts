/**
 * Slots that a search has met, with what speaks for each, and the best of them. Bits are counted in classes, so that only
 * the class in which the cut falls is sorted.
 */
import { agreement } from './sketch.ts';
import type { SlotOrder } from './slot-table.ts';

const CLASSES = 1024;
/** Bits of the lowest class, and classes a bit. */
const LOWEST = -64;
const PER_BIT = 4;
const GROWTH = 1.2;
/** Marks of slots: one key, the part that says what keys say of names, and the mark from which keys are no more counted. */
const ONE_KEY = 4;
const SAYS = 3;
const MOST_KEYS = 252;
/** Bits for each key that two records share: what the rest of the sketch does not tell apart. */
const KEY_BITS = 2;

export class Ranking {
  #slots = new Int32Array(4096);
  #sketches = new Int32Array(4096);
  #bits = new Float32Array(4096);
  #size = 0;
  /** By slot: 0 for one not met, else four times the keys it was met under, and the most that any says of the names. */
  #met = new Uint8Array(4096);
  readonly #counts = new Int32Array(CLASSES);
  /** Most bits of agreement of a slot that was cut, what the number of keys adds left out; -Infinity where none was. */
  bestCut = Number.NEGATIVE_INFINITY;

  get size(): number {
    return this.#size;
  }

  slotAt(i: number): number {
    return this.#slots[i] as number;
  }

  /** Empties the ranking for slots below `slots`. */
  begin(slots: number): void {
    for (let i = 0; i < this.#size; i++) this.#met[this.#slots[i] as number] = 0;
    if (this.#met.length < slots) this.#met = new Uint8Array(Math.ceil(slots * GROWTH));
    this.#size = 0;
    this.bestCut = Number.NEGATIVE_INFINITY;
  }

  /** Meets the slots of a posting list under a key of a class; those of `part` are passed over. */
  meet(postings: Int32Array, shared: number, parts: Uint16Array, part: number): void {
    this.#reserve(this.#size + (postings.length >> 1));
    const [met, slots, sketches] = [this.#met, this.#slots, this.#sketches];
    let size = this.#size;
    for (let i = 0; i < postings.length; i += 2) {
      const slot = postings[i] as number;
      const before = met[slot] as number;
      if (before !== 0) {
        if (before < MOST_KEYS) met[slot] = (before & ~SAYS) + ONE_KEY + Math.max(before & SAYS, shared);
      } else if (parts[slot] !== part) {
        met[slot] = ONE_KEY + shared;
        slots[size] = slot;
        sketches[size++] = postings[i + 1] as number;
      }
    }
    this.#size = size;
  }

  /** Ranks what was met against the sketch of the record that asks, and cuts to the `most` best. */
  cut(sketch: number, most: number, order: SlotOrder): void {
    if (this.#size <= most) return;
    const [met, slots] = [this.#met, this.#slots];
    for (let i = 0; i < this.#size; i++) {
      const mark = met[slots[i] as number] as number;
      this.#bits[i] = agreement(sketch, this.#sketches[i] as number, mark & SAYS) + KEY_BITS * (mark >> 2);
    }
    this.#keepBest(most, order);
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
  }

  /** Of those with equal bits the first in order stay. */
  #keepBest(most: number, order: SlotOrder): void {
    const [slots, bits, counts] = [this.#slots, this.#bits, this.#counts];
    counts.fill(0);
    for (let i = 0; i < this.#size; i++) {
      const own = classOf(bits[i] as number);
      counts[own] = (counts[own] as number) + 1;
    }
    let edge = CLASSES;
    let above = 0;
    while (above + (counts[edge - 1] as number) <= most) above += counts[--edge] as number;
    // The class below the edge holds the cut.
    edge--;
    const tied: { slot: number; bits: number; hash: number; agreement: number }[] = [];
    let bestCut = Number.NEGATIVE_INFINITY;
    let kept = 0;
    for (let i = 0; i < this.#size; i++) {
      const slot = slots[i] as number;
      const own = classOf(bits[i] as number);
      const agreed = (bits[i] as number) - KEY_BITS * ((this.#met[slot] as number) >> 2);
      this.#met[slot] = 0;
      if (own > edge) slots[kept++] = slot;
      else if (own === edge)
        tied.push({ slot, bits: bits[i] as number, hash: order.hashOf(slot), agreement: agreed });
      else if (agreed > bestCut) bestCut = agreed;
    }
    tied.sort((p, q) => q.bits - p.bits || p.hash - q.hash || (order.isBefore(p.slot, q.slot) ? -1 : 1));
    const room = most - kept;
    for (const [place, { slot, agreement: agreed }] of tied.entries())
      if (place < room) slots[kept++] = slot;
      else if (agreed > bestCut) bestCut = agreed;
    this.bestCut = bestCut;
    this.#size = kept;
  }
}

function classOf(bits: number): number {
  return Math.max(0, Math.min(CLASSES - 1, Math.floor((bits - LOWEST) * PER_BIT)));
}
