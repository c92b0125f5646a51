/**
 * The scored net: blocking keys, their postings, and the score of what they bring together. It knows slots, not records;
 * who a slot is, and whether two may be compared, is said by the index around it.
 *
 * Not guaranteed: a key counts as generic by the records live *now*, so a pair that shares nothing but keys near the cap
 * may be found in one order of arrival and not in another. Everything else about the net is fixed (score, ranking by
 * frozen model, ties by record id).
 */
import type { Identity } from '../../model/record.ts';
import {
  FLOOR_PROBABILITY,
  MODEL,
  type PreparedIdentity,
  prepareIdentity,
  probabilityOf,
  type ScoreModel,
  scorePrepared,
} from '../score/index.ts';
import { blockingKeys } from './keys.ts';
import { Postings } from './postings.ts';

export interface NetOptions {
  /** Records that a key may have before it is generic and not walked (recall 0.998 at 10^6, matching rules §3). */
  cap?: number;
  /** Scored candidates kept for one record. */
  keep?: number;
  model?: ScoreModel;
}

/** What a search may meet: live slots of other systems, ranked without regard to the order of arrival. */
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

/** Candidates scored for one record, in multiples of `keep`: what stands further down the ranking is cut unseen. */
const SCORE_BUDGET = 10;

export class ScoredNet {
  readonly #options: Required<NetOptions>;
  #prepared: (PreparedIdentity[] | undefined)[] = [];
  #postings = new Postings();
  #weights = new Float64Array(0);

  constructor(options: NetOptions = {}) {
    this.#options = { cap: 300, keep: 100, model: MODEL, ...options };
  }

  get keys(): number {
    return this.#postings.keys;
  }

  get postings(): number {
    return this.#postings.size;
  }

  get bytes(): number {
    return this.#postings.bytes + this.#weights.byteLength;
  }

  /** Takes the identities of a slot that is not there yet. */
  insert(slot: number, identities: readonly Identity[]): void {
    const prepared = identities.map((identity) => prepareIdentity(identity));
    this.#prepared[slot] = prepared;
    for (const hash of blockingKeys(prepared)) this.#postings.add(hash, slot);
  }

  remove(slot: number): void {
    const prepared = this.#prepared[slot];
    if (prepared === undefined) return;
    for (const hash of blockingKeys(prepared)) this.#postings.release(hash);
    this.#prepared[slot] = undefined;
  }

  /** `moved[slot]` is the new slot, -1 for a removed one; the order of slots is kept. */
  compact(moved: Int32Array): void {
    this.#postings = this.#postings.compacted(moved);
    this.#prepared = this.#prepared.filter((prepared) => prepared !== undefined);
    this.#weights = new Float64Array(0);
  }

  find(identities: readonly Identity[], { admits, before }: NetScope): NetFindings {
    const { cap, keep } = this.#options;
    const prepared = identities.map((identity) => prepareIdentity(identity));
    const keys = blockingKeys(prepared);
    if (this.#weights.length < this.#prepared.length)
      this.#weights = new Float64Array(this.#prepared.length * 2);
    const weights = this.#weights;
    const found: number[] = [];
    let genericKeys = 0;
    for (const hash of keys) {
      const count = this.#postings.count(hash);
      if (count === 0) continue;
      if (count > cap) {
        genericKeys++;
        continue;
      }
      // Rarer keys say more; what counts is only which candidates are scored first.
      const weight = Math.log2((2 * cap) / count);
      this.#postings.walk(hash, (slot) => {
        if (weights[slot] === 0) {
          if (!admits(slot)) return;
          found.push(slot);
        }
        weights[slot] = (weights[slot] as number) + weight;
      });
    }
    const budget = keep * SCORE_BUDGET;
    const overBudget = found.length > budget;
    if (overBudget)
      found.sort((p, q) => (weights[q] as number) - (weights[p] as number) || (before(p, q) ? -1 : 1));
    for (const slot of found) weights[slot] = 0;
    const scored: NetFindings['scored'] = [];
    for (const slot of found.slice(0, budget)) {
      const bits = this.#bestBits(prepared, this.#prepared[slot] ?? []);
      const probability = probabilityOf(bits);
      if (probability >= FLOOR_PROBABILITY) scored.push({ slot, bits, probability });
    }
    scored.sort((p, q) => q.bits - p.bits || (before(p.slot, q.slot) ? -1 : 1));
    const onlyGeneric = keys.length > 0 && genericKeys === keys.length;
    const truncated = onlyGeneric || scored.length > keep || overBudget;
    return { scored: scored.slice(0, keep), truncated, genericKeys };
  }

  #bestBits(mine: readonly PreparedIdentity[], theirs: readonly PreparedIdentity[]): number {
    let best = Number.NEGATIVE_INFINITY;
    for (const one of mine)
      for (const other of theirs) best = Math.max(best, scorePrepared(one, other, this.#options.model).bits);
    return best;
  }
}
