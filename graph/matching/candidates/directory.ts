/**
 * Who is in the index: one slot a record with its id, group, system and version in typed arrays (38 bytes), and an
 * open-addressing table from the id to the slot. A record that is replaced or removed leaves a dead slot behind, which
 * the postings step over, until the index is compacted.
 */
import { hashWords, IdColumn, OtherIds, wordsOf } from './id-column.ts';

const FREE = -1;
/** A place in the table whose record is gone: searches go on behind it. */
const GONE = -2;
const START_ROWS = 1024;

export class Directory {
  readonly #others = new OtherIds();
  #ids = new IdColumn(this.#others, START_ROWS);
  #groups = new IdColumn(this.#others, START_ROWS);
  #systems = new Uint16Array(START_ROWS);
  /** 0 for a dead slot. */
  #versions = new Uint32Array(START_ROWS);
  #slots = 0;
  #live = 0;
  #table = new Int32Array(START_ROWS * 2).fill(FREE);
  /** Places of the table that are not free. */
  #taken = 0;
  readonly #systemNumbers = new Map<string, number>();
  readonly #systemCodes: string[] = [];

  /** Slots in use, dead ones included. */
  get slots(): number {
    return this.#slots;
  }

  get live(): number {
    return this.#live;
  }

  get dead(): number {
    return this.#slots - this.#live;
  }

  get bytes(): number {
    return (
      this.#ids.bytes +
      this.#groups.bytes +
      this.#systems.byteLength +
      this.#versions.byteLength +
      this.#table.byteLength
    );
  }

  /** Slot of a record; -1 where it is not in the index. */
  slotOf(recordId: string): number {
    const place = this.#place(wordsOf(recordId, this.#others));
    return place < 0 ? -1 : (this.#table[place] as number);
  }

  isLive(slot: number): boolean {
    return this.#versions[slot] !== 0;
  }

  versionOf(slot: number): number {
    return this.#versions[slot] as number;
  }

  idOf(slot: number): string {
    return this.#ids.get(slot);
  }

  /** Order of two records by their ids. */
  isBefore(slot: number, other: number): boolean {
    return this.#ids.isBefore(slot, other);
  }

  /** Hash of the id of a record. */
  hashOf(slot: number): number {
    return this.#ids.ownHashOf(slot);
  }

  groupOf(slot: number): string {
    return this.#groups.get(slot);
  }

  /** Number of a system code, the same as long as the directory lives. */
  systemNumber(code: string): number {
    let number = this.#systemNumbers.get(code);
    if (number === undefined) {
      number = this.#systemCodes.length;
      this.#systemCodes.push(code);
      this.#systemNumbers.set(code, number);
    }
    return number;
  }

  systemNumberOf(slot: number): number {
    return this.#systems[slot] as number;
  }

  /** Takes a record in, which must not be there; `version` is at least 1. Returns its slot. */
  add(record: { id: string; groupId: string; system: string; version: number }): number {
    if (this.#slots === this.#versions.length) this.#resize(Math.ceil(this.#slots * 1.5));
    if ((this.#taken + 1) * 2 > this.#table.length) this.#rehash();
    const slot = this.#slots++;
    const words = wordsOf(record.id, this.#others);
    this.#ids.set(slot, words);
    this.#groups.set(slot, wordsOf(record.groupId, this.#others));
    this.#systems[slot] = this.systemNumber(record.system);
    this.#versions[slot] = record.version;
    this.#live++;
    this.#enter(slot, hashWords(words));
    return slot;
  }

  bury(slot: number): void {
    const place = this.#place(wordsOf(this.idOf(slot), this.#others));
    if (place >= 0) this.#table[place] = GONE;
    this.#versions[slot] = 0;
    this.#live--;
  }

  /** Closes the gaps; returns the new slot of each old one, -1 for a dead one. */
  compact(): Int32Array {
    const moved = new Int32Array(this.#slots).fill(-1);
    let to = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      if (!this.isLive(slot)) continue;
      this.#ids.move(slot, to);
      this.#groups.move(slot, to);
      this.#systems[to] = this.#systems[slot] as number;
      this.#versions[to] = this.#versions[slot] as number;
      moved[slot] = to++;
    }
    this.#slots = to;
    this.#resize(Math.max(START_ROWS, Math.ceil(to * 1.1)));
    this.#rehash();
    return moved;
  }

  /** Place of an id in the table, or -1. */
  #place(words: Uint32Array): number {
    const mask = this.#table.length - 1;
    for (let place = hashWords(words) & mask; ; place = (place + 1) & mask) {
      const slot = this.#table[place] as number;
      if (slot === FREE) return -1;
      if (slot !== GONE && this.#ids.holds(slot, words)) return place;
    }
  }

  #enter(slot: number, hash: number): void {
    const mask = this.#table.length - 1;
    let place = hash & mask;
    while (this.#table[place] !== FREE) place = (place + 1) & mask;
    this.#table[place] = slot;
    this.#taken++;
  }

  #rehash(): void {
    let size = START_ROWS * 2;
    while (size < (this.#live + 1) * 2) size *= 2;
    this.#table = new Int32Array(size).fill(FREE);
    this.#taken = 0;
    for (let slot = 0; slot < this.#slots; slot++)
      if (this.isLive(slot)) this.#enter(slot, this.#ids.hashOf(slot));
  }

  #resize(rows: number): void {
    this.#ids.resize(rows);
    this.#groups.resize(rows);
    const systems = new Uint16Array(rows);
    systems.set(this.#systems.subarray(0, rows));
    this.#systems = systems;
    const versions = new Uint32Array(rows);
    versions.set(this.#versions.subarray(0, Math.min(rows, this.#slots)));
    this.#versions = versions;
  }
}
