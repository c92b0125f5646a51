/**
 * The scored net: blocking keys, their postings, and the score of what they bring together. It knows slots, not records;
 * who a slot is, and whether two may be compared, is said by the index around it.
 *
 * Of a record's candidates those are scored that agree most at first glance, by the frozen model and nothing else; what is
 * found does not depend on the order of arrival unless it is said to be cut (`truncated`): a key was too common to be
 * walked, or more looked worth storing than are scored or kept.
 */
import type { Identity } from '../../model/record.ts';
import { compareAt } from '../compare/index.ts';
import { MODEL } from '../model/default.ts';
import {
  bitsOfProbability,
  calibrated,
  FLOOR_PROBABILITY,
  type Model,
  probabilityOf,
} from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { ahead } from './ahead.ts';
import { KeyList } from './hash.ts';
import { Postings } from './postings.ts';
import { KeyMaker } from './profile-keys.ts';
import { Ranking } from './ranking.ts';
import { sketchOf } from './sketch.ts';
import { type SlotOrder, SlotTable } from './slot-table.ts';
import { WideKeys } from './wide-keys.ts';

export interface NetOptions {
  /** Records that a key may have before it is generic and not walked; no key of the benchmark at 10^6 reaches it. */
  cap?: number;
  /** Candidates scored for one record, those whose sketches agree most. */
  score?: number;
  /** Scored candidates kept for one record. */
  keep?: number;
  /** Bits from which a scored candidate is kept: those of the least probability worth storing. */
  floor?: number;
  model?: Model;
}

/** Identities of one record that are scored; a record with more is a data fault. */
const MAX_IDENTITIES = 255;

export interface NetFindings {
  /** Slots at or above the floor, best first, with the bits of their best pair of identities. */
  scored: { slot: number; bits: number; probability: number }[];
  truncated: boolean;
  genericKeys: number;
}

const FLOOR_BITS = bitsOfProbability(FLOOR_PROBABILITY);
const CAP = 10_000;
const SCORED = 120;
const KEEP = 100;
/**
 * Bits by which a score is seldom above the agreement by sketch: so far below the floor a candidate that was cut does not
 * make an answer `truncated`. Of 1,800 records of the tests' population, asked with room for 15, it left 1 untold
 * (6 at 1 bit, where half as many answers say that they are cut).
 */
const MORE_BITS = 2;
/** Words of a line of the cache. */
const LINE = 16;
/** Keys of one record; only one with many aliases has more, then the smallest stay, the same choice on both sides. */
const MAX_KEYS = 1_000;

/** What works on one store of profiles. */
interface Tools {
  maker: KeyMaker;
  wide: WideKeys;
  evidence: Weights;
}

function toolsOf(store: ProfileStore, model: Model): Tools {
  const maker = new KeyMaker(store);
  const evidence = new Weights(model, store);
  return { maker, wide: new WideKeys(store, maker), evidence };
}

export class ScoredNet {
  readonly #options: Required<NetOptions>;
  #store = new ProfileStore();
  #tools: Tools;
  readonly #slots = new SlotTable();
  #postings = new Postings();
  readonly #keys = new KeyList();
  readonly #ranking = new Ranking();

  constructor(options: NetOptions = {}) {
    this.#options = { cap: CAP, score: SCORED, keep: KEEP, floor: FLOOR_BITS, model: MODEL, ...options };
    this.#tools = toolsOf(this.#store, this.#options.model);
  }

  get keys(): number {
    return this.#postings.keys;
  }

  get postings(): number {
    return this.#postings.size;
  }

  get bytes(): number {
    return this.#postings.bytes + this.#store.bytes + this.#slots.bytes;
  }

  /** Takes the identities of a slot that is not there yet; two slots of one `part` are never compared. */
  insert(slot: number, part: number, identities: readonly Identity[]): void {
    const [first, count] = this.#add(identities);
    const keys = this.#keysOf(first, count, false);
    const sketch = sketchOf(this.#store, this.#tools.maker, first, count);
    for (const key of keys) this.#postings.add(key, slot, sketch);
    this.#slots.set(slot, part, first, count, count === 0 ? -1 : this.#store.base(first));
  }

  remove(slot: number): void {
    const count = this.#slots.countOf(slot);
    if (count === 0) return;
    for (const key of this.#keysOf(this.#slots.firstOf(slot), count, false)) this.#postings.remove(key, slot);
    this.#slots.clear(slot);
  }

  /** `moved[slot]` is the new slot, -1 for a removed one; the order of slots is kept. */
  compact(moved: Int32Array): void {
    this.#postings = this.#postings.compacted(moved);
    const profiles: number[] = [];
    const slots = this.#slots;
    let kept = 0;
    for (let slot = 0; slot < slots.size; slot++) {
      if ((moved[slot] ?? -1) < 0) continue;
      const [first, count] = [slots.firstOf(slot), slots.countOf(slot)];
      slots.set(kept++, slots.partOf(slot), profiles.length, count, -1);
      for (let i = 0; i < count; i++) profiles.push(first + i);
    }
    slots.cutTo(kept);
    this.#store = this.#store.keep(profiles);
    for (let slot = 0; slot < kept; slot++)
      if (slots.countOf(slot) > 0) slots.moveTo(slot, this.#store.base(slots.firstOf(slot)));
    this.#tools = toolsOf(this.#store, this.#options.model);
  }

  /** Candidates of identities that are not held. */
  find(part: number, identities: readonly Identity[], order: SlotOrder): NetFindings {
    const held = this.#store.size;
    const [first, count] = this.#add(identities);
    const findings = this.#find(part, first, count, order);
    this.#store.truncate(held);
    return findings;
  }

  /** Candidates of what a slot holds. */
  findFor(slot: number, order: SlotOrder): NetFindings {
    const slots = this.#slots;
    return this.#find(slots.partOf(slot), slots.firstOf(slot), slots.countOf(slot), order);
  }

  #find(part: number, first: number, count: number, order: SlotOrder): NetFindings {
    const { keep, score, floor, model } = this.#options;
    const ranking = this.#ranking;
    const { keys, genericKeys } = this.#walk(part, first, count);
    const onlyGeneric = keys > 0 && genericKeys === keys;
    const { maker, evidence } = this.#tools;
    maker.words.weigh(this.#store, first, count, evidence);
    ranking.cut(sketchOf(this.#store, maker, first, count), maker.words, this.#slots.marks, score, order);
    const scored: NetFindings['scored'] = [];
    this.#readAhead();
    for (let i = 0; i < ranking.size; i++) {
      const slot = ranking.slotAt(i);
      const bits = this.#bestBits(first, count, slot);
      if (bits >= floor) scored.push({ slot, bits, probability: probabilityOf(bits) });
    }
    scored.sort((p, q) => q.bits - p.bits || (order.isBefore(p.slot, q.slot) ? -1 : 1));
    const overBudget = calibrated(ranking.bestCut + MORE_BITS + model.priorBits, model.calibration) >= floor;
    const truncated = onlyGeneric || scored.length > keep || overBudget;
    return { scored: scored.slice(0, keep), truncated, genericKeys };
  }

  /** Reads the profiles that come next: the two lines of the cache that a usual one fills. */
  #readAhead(): void {
    const { arena } = this.#store;
    const slots = this.#slots;
    let read = 0;
    for (let i = 0; i < this.#ranking.size; i++) {
      const at = slots.onlyOf(this.#ranking.slotAt(i));
      if (at >= 0) read ^= (arena[at] as number) ^ (arena[at + LINE] as number);
    }
    ahead[0] = read;
  }

  /** Meets everyone of another part under a key that is not generic. */
  #walk(part: number, first: number, count: number): { keys: number; genericKeys: number } {
    const { cap } = this.#options;
    const keys = this.#keysOf(first, count, true);
    const postings = this.#postings;
    const { marks } = this.#slots;
    this.#ranking.begin();
    postings.find(keys);
    let genericKeys = 0;
    for (let n = 0; n < keys.length; n++) {
      postings.open(n);
      if (postings.to - postings.from > 2 * cap) genericKeys++;
      else this.#ranking.meet(postings, this.#keys.toldAt(n), marks, part);
    }
    return { keys: keys.length, genericKeys };
  }

  #add(identities: readonly Identity[]): [first: number, count: number] {
    const first = this.#store.size;
    const some = identities.slice(0, MAX_IDENTITIES);
    for (const identity of some) this.#store.add(factsOfIdentity(identity));
    return [first, some.length];
  }

  /** Keys that the profiles are held under, or look into; to be read before the next call. */
  #keysOf(first: number, count: number, asking: boolean): Int32Array {
    const list = this.#keys;
    const { maker, wide } = this.#tools;
    list.clear();
    maker.words.clear();
    for (let i = first; i < first + count; i++) {
      maker.collect(i, list);
      wide.collect(i, asking, list);
    }
    return list.distinct(MAX_KEYS);
  }

  #bestBits(first: number, count: number, slot: number): number {
    const { evidence } = this.#tools;
    const { floor } = this.#options;
    const store = this.#store;
    const slots = this.#slots;
    const only = slots.onlyOf(slot);
    if (count === 1 && only >= 0) {
      compareAt(store, store.base(first), only, evidence);
      return evidence.total(floor);
    }
    const theirs = slots.firstOf(slot);
    let best = Number.NEGATIVE_INFINITY;
    for (let i = first; i < first + count; i++)
      for (let j = theirs; j < theirs + slots.countOf(slot); j++) {
        compareAt(store, store.base(i), store.base(j), evidence);
        best = Math.max(best, evidence.total(floor));
      }
    return best;
  }
}
