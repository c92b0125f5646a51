/**
 * The scored net: blocking keys, their postings, and the score of what they bring together. It knows slots, not records;
 * who a slot is, and whether two may be compared, is said by the index around it.
 *
 * Not guaranteed: a key counts as generic by the records live *now*, so a pair that shares nothing but keys near the cap
 * may be found in one order of arrival and not in another. Everything else about the net is fixed (score, ranking by
 * frozen model, ties by record id).
 */
import type { Identity } from '../../model/record.ts';
import { compareProfiles } from '../compare/index.ts';
import { MODEL } from '../model/default.ts';
import { FLOOR_PROBABILITY, type Model, probabilityOf } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { Postings } from './postings.ts';
import { KeyMaker } from './profile-keys.ts';

export interface NetOptions {
  /** Records that a key may have before it is generic and not walked (recall 0.998 at 10^6, matching rules §3). */
  cap?: number;
  /** Scored candidates kept for one record. */
  keep?: number;
  model?: Model;
}

/** What a search may meet: live slots of other systems, ranked without regard to the order of arrival. */
/** Identities of one record that are scored; a record with more is a data fault. */
const MAX_IDENTITIES = 255;

export interface NetScope {
  admits: (slot: number) => boolean;
  /** Order of two slots of equal score or weight. */
  before: (slot: number, other: number) => boolean;
}

export interface NetFindings {
  /** Slots at or above the floor, best first, with the bits of their best pair of identities. */
  scored: { slot: number; bits: number; probability: number }[];
  truncated: boolean;
  genericKeys: number;
}

/** Candidates scored for one record: what stands further down the ranking is cut unseen (matching rules §3). */
const SCORED = 120;

export class ScoredNet {
  readonly #options: Required<NetOptions>;
  #store = new ProfileStore();
  #maker: KeyMaker;
  #evidence: Weights;
  /** First profile of a slot and how many it has; none for a removed one. */
  #first = new Int32Array(256);
  #count = new Uint8Array(256);
  #slots = 0;
  #postings = new Postings();
  #ranks = new Float64Array(0);

  constructor(options: NetOptions = {}) {
    this.#options = { cap: 300, keep: 100, model: MODEL, ...options };
    this.#maker = new KeyMaker(this.#store);
    this.#evidence = new Weights(this.#options.model, this.#store);
  }

  get keys(): number {
    return this.#postings.keys;
  }

  get postings(): number {
    return this.#postings.size;
  }

  get bytes(): number {
    const tables = this.#first.byteLength + this.#count.byteLength + this.#ranks.byteLength;
    return this.#postings.bytes + this.#store.bytes + tables;
  }

  /** Takes the identities of a slot that is not there yet. */
  insert(slot: number, identities: readonly Identity[]): void {
    this.#reserve(slot);
    const [first, count] = this.#add(identities);
    this.#first[slot] = first;
    this.#count[slot] = count;
    this.#slots = Math.max(this.#slots, slot + 1);
    for (const hash of this.#keysOf(first, count)) this.#postings.add(hash, slot);
  }

  remove(slot: number): void {
    const count = this.#count[slot] ?? 0;
    if (count === 0) return;
    for (const hash of this.#keysOf(this.#first[slot] as number, count)) this.#postings.release(hash);
    this.#count[slot] = 0;
  }

  /** `moved[slot]` is the new slot, -1 for a removed one; the order of slots is kept. */
  compact(moved: Int32Array): void {
    this.#postings = this.#postings.compacted(moved);
    const profiles: number[] = [];
    let slots = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      if ((moved[slot] ?? -1) < 0) continue;
      const [first, count] = [this.#first[slot] as number, this.#count[slot] as number];
      this.#first[slots] = profiles.length;
      this.#count[slots++] = count;
      for (let i = 0; i < count; i++) profiles.push(first + i);
    }
    this.#slots = slots;
    this.#count.fill(0, slots);
    this.#store = this.#store.keep(profiles);
    this.#maker = new KeyMaker(this.#store);
    this.#evidence = new Weights(this.#options.model, this.#store);
    this.#ranks = new Float64Array(0);
  }

  find(identities: readonly Identity[], { admits, before }: NetScope): NetFindings {
    const { cap, keep } = this.#options;
    const held = this.#store.size;
    const [first, count] = this.#add(identities);
    const keys = this.#keysOf(first, count);
    if (this.#ranks.length < this.#slots) this.#ranks = new Float64Array(this.#slots * 2);
    const ranks = this.#ranks;
    const found: number[] = [];
    let genericKeys = 0;
    for (const hash of keys) {
      const records = this.#postings.count(hash);
      if (records === 0) continue;
      if (records > cap) {
        genericKeys++;
        continue;
      }
      // Rarer keys say more; what counts is only which candidates are scored first.
      const rank = Math.log2((2 * cap) / records);
      this.#postings.walk(hash, (slot) => {
        if (ranks[slot] === 0) {
          if (!admits(slot)) return;
          found.push(slot);
        }
        ranks[slot] = (ranks[slot] as number) + rank;
      });
    }
    const overBudget = found.length > SCORED;
    if (overBudget)
      found.sort((p, q) => (ranks[q] as number) - (ranks[p] as number) || (before(p, q) ? -1 : 1));
    for (const slot of found) ranks[slot] = 0;
    const scored: NetFindings['scored'] = [];
    for (const slot of found.slice(0, SCORED)) {
      const bits = this.#bestBits(first, count, slot);
      const probability = probabilityOf(bits);
      if (probability >= FLOOR_PROBABILITY) scored.push({ slot, bits, probability });
    }
    this.#store.truncate(held);
    scored.sort((p, q) => q.bits - p.bits || (before(p.slot, q.slot) ? -1 : 1));
    const onlyGeneric = keys.length > 0 && genericKeys === keys.length;
    const truncated = onlyGeneric || scored.length > keep || overBudget;
    return { scored: scored.slice(0, keep), truncated, genericKeys };
  }

  #add(identities: readonly Identity[]): [first: number, count: number] {
    const first = this.#store.size;
    const some = identities.slice(0, MAX_IDENTITIES);
    for (const identity of some) this.#store.add(factsOfIdentity(identity));
    return [first, some.length];
  }

  #keysOf(first: number, count: number): Int32Array {
    if (count === 1) return this.#maker.keys(first);
    const keys = new Set<number>();
    for (let i = 0; i < count; i++) for (const key of this.#maker.keys(first + i)) keys.add(key);
    return Int32Array.from(keys).sort();
  }

  #bestBits(first: number, count: number, slot: number): number {
    let best = Number.NEGATIVE_INFINITY;
    const theirs = this.#first[slot] as number;
    for (let i = 0; i < count; i++)
      for (let j = 0; j < (this.#count[slot] as number); j++) {
        compareProfiles(this.#store, first + i, theirs + j, this.#evidence);
        best = Math.max(best, this.#evidence.total());
      }
    return best;
  }

  #reserve(slot: number): void {
    if (slot < this.#first.length) return;
    const length = Math.max(slot + 1, Math.ceil(this.#first.length * 1.5));
    const first = new Int32Array(length);
    first.set(this.#first);
    this.#first = first;
    const count = new Uint8Array(length);
    count.set(this.#count);
    this.#count = count;
  }
}
