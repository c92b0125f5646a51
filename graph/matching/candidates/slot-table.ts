/** What the net knows of each slot: its part of the population and where its profiles stand. 13 bytes a slot. */

/** Order of slots between which nothing else decides: by what they are, not by when they came. */
export interface SlotOrder {
  isBefore(slot: number, other: number): boolean;
  /** A number of the slot, nearly always its own. */
  hashOf(slot: number): number;
}

export const PART_AT = 16;
const GROWTH = 1.2;

export class SlotTable {
  /** Part in the upper half; the lower is for the marks of a search and otherwise 0. */
  #marks = new Int32Array(256);
  #first = new Int32Array(256);
  #count = new Uint8Array(256);
  /** First word of the first profile; -1 where a slot has several, or none. */
  #only = new Int32Array(256);
  #size = 0;

  /** Slots set so far, the empty ones among them. */
  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#marks.byteLength + this.#first.byteLength + this.#only.byteLength + this.#count.byteLength;
  }

  /** By slot its part, {@link PART_AT} bits up, and below what a search marks it with; a search leaves 0 behind. */
  get marks(): Int32Array {
    return this.#marks;
  }

  partOf(slot: number): number {
    return (this.#marks[slot] as number) >>> PART_AT;
  }

  firstOf(slot: number): number {
    return this.#first[slot] as number;
  }

  /** Profiles of a slot; 0 for one that is not or no more held. */
  countOf(slot: number): number {
    return this.#count[slot] ?? 0;
  }

  /** First word of the profile of a slot that has one; -1 for any other. */
  onlyOf(slot: number): number {
    return this.#only[slot] as number;
  }

  /** A slot that has the profiles `[first, first + count)`, the first of them at `base`. */
  set(slot: number, part: number, first: number, count: number, base: number): void {
    if (slot >= this.#first.length) this.#grow(slot + 1);
    this.#marks[slot] = part << PART_AT;
    this.#first[slot] = first;
    this.#count[slot] = count;
    this.#only[slot] = count === 1 ? base : -1;
    this.#size = Math.max(this.#size, slot + 1);
  }

  /** The first profile of the slot stands at `base` now. */
  moveTo(slot: number, base: number): void {
    if (this.#count[slot] === 1) this.#only[slot] = base;
  }

  clear(slot: number): void {
    this.#count[slot] = 0;
  }

  cutTo(size: number): void {
    this.#count.fill(0, size);
    this.#size = size;
  }

  #grow(slots: number): void {
    const length = Math.ceil(slots * GROWTH);
    const [marks, first, count] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)];
    const only = new Int32Array(length);
    only.set(this.#only);
    this.#only = only;
    marks.set(this.#marks);
    first.set(this.#first);
    count.set(this.#count);
    this.#marks = marks;
    this.#first = first;
    this.#count = count;
  }
}
