/**
 * The candidate index in memory, owned by one matcher process and rebuilt from the graph at its start.
 *
 * Order: legal candidates depend on what is in the index only, so any two records that qualify find each other whichever
 * is searched last. Not guaranteed for the scored net: a key counts as generic by the records live *now*, so a pair that
 * shares nothing but keys near the cap may be found in one order of arrival and not in another. Everything else about
 * the net is fixed (score, ranking by frozen model, ties by record id); frozen lists of generic keys come with a later
 * model version.
 */
import { type BiometricEngine, engineName, type Gallery } from '../../biometrics/index.ts';
import type { Identity } from '../../model/record.ts';
import type { StoredRecord } from '../../model/stored.ts';
import {
  FLOOR_PROBABILITY,
  MODEL,
  type PreparedIdentity,
  prepareIdentity,
  type ScoreModel,
  scorePrepared,
} from '../score/index.ts';
import { blockingKeys } from './keys.ts';
import { ExactKeys, Postings } from './postings.ts';
import type {
  BiometricHit,
  CandidateIndex,
  Candidates,
  IndexStats,
  LegalGround,
  ScoredCandidate,
  ScoredPair,
} from './seam.ts';

export interface MemoryIndexOptions {
  /** Keys of names, birth date and sex under which identities can be the same by law; complete by contract. */
  legalKeys: (identities: Identity[]) => string[];
  /** Comparable form of a document number; '' for none. */
  documentKey: (number: string) => string;
  engines?: readonly BiometricEngine[];
  /** Records that a key may have before it is generic and not walked (recall 0.998 at 10^6, matching rules §3). */
  cap?: number;
  /** Scored candidates kept for one record. */
  keep?: number;
  model?: ScoreModel;
}

interface Entry {
  record: StoredRecord;
  prepared: PreparedIdentity[];
}

/** Candidates scored for one record, in multiples of `keep`: what stands further down the ranking is cut unseen. */
const SCORE_BUDGET = 10;
/** Share of dead slots from which the tables are written anew, and the least number worth it. */
const COMPACT_SHARE = 0.2;
const COMPACT_LEAST = 1000;

export class MemoryCandidateIndex implements CandidateIndex {
  readonly #options: Required<MemoryIndexOptions>;
  readonly #galleries: { engine: BiometricEngine; gallery: Gallery }[];
  readonly #slotOf = new Map<string, number>();
  readonly #groups = new ExactKeys();
  readonly #exact = new ExactKeys();
  #entries: (Entry | undefined)[] = [];
  #postings = new Postings();
  #dead = 0;
  #weights = new Float64Array(0);

  constructor(options: MemoryIndexOptions) {
    this.#options = { engines: [], cap: 300, keep: 100, model: MODEL, ...options };
    this.#galleries = this.#options.engines.map((engine) => ({ engine, gallery: engine.gallery() }));
  }

  insert(record: StoredRecord): void {
    const held = this.get(record.id);
    if (held && held.version > record.version) return;
    if (held) this.remove(record.id);
    const prepared = record.identities.map((identity) => prepareIdentity(identity));
    const slot = this.#entries.length;
    this.#entries.push({ record, prepared });
    this.#slotOf.set(record.id, slot);
    this.#groups.add(record.groupId, record.id);
    for (const hash of blockingKeys(prepared)) this.#postings.add(hash, slot);
    for (const key of this.#exactKeys(record)) this.#exact.add(key, record.id);
    for (const { gallery } of this.#galleries) for (const t of record.templates) gallery.add(t, record.id);
  }

  remove(recordId: string): void {
    const slot = this.#slotOf.get(recordId);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || !entry) return;
    for (const hash of blockingKeys(entry.prepared)) this.#postings.release(hash);
    for (const key of this.#exactKeys(entry.record)) this.#exact.remove(key, recordId);
    for (const { gallery } of this.#galleries) for (const t of entry.record.templates) gallery.remove(t.id);
    this.#groups.remove(entry.record.groupId, recordId);
    this.#slotOf.delete(recordId);
    this.#entries[slot] = undefined;
    this.#dead++;
    if (this.#dead >= COMPACT_LEAST && this.#dead > this.#entries.length * COMPACT_SHARE) this.#compact();
  }

  has(recordId: string, version: number): boolean {
    return this.get(recordId)?.version === version;
  }

  get(recordId: string): StoredRecord | undefined {
    const slot = this.#slotOf.get(recordId);
    return slot === undefined ? undefined : this.#entries[slot]?.record;
  }

  groupRecords(groupId: string): StoredRecord[] {
    return [...this.#groups.get(groupId)]
      .sort()
      .map((id) => this.get(id))
      .filter((record) => record !== undefined);
  }

  candidates(record: StoredRecord): Candidates {
    const legal = new Map<string, Set<LegalGround>>();
    const hits = this.#biometricHits(record);
    const ground = (recordId: string, why: LegalGround) => {
      const grounds = legal.get(recordId);
      if (grounds) grounds.add(why);
      else legal.set(recordId, new Set([why]));
    };
    for (const hit of hits) ground(hit.recordId, 'BIOMETRIC');
    for (const key of this.#exactKeys(record)) {
      for (const id of this.#exact.get(key))
        if (this.#other(record, this.get(id))) ground(id, key.startsWith('D') ? 'DOCUMENT' : 'IDENTITY');
    }
    return { legal, hits, ...this.#scoredNet(record) };
  }

  stats(): IndexStats {
    const sum = (of: (gallery: Gallery) => number) => this.#galleries.reduce((n, g) => n + of(g.gallery), 0);
    return {
      records: this.#slotOf.size,
      dead: this.#dead,
      keys: this.#postings.keys,
      postings: this.#postings.size,
      tableBytes: this.#postings.bytes,
      legalKeys: this.#exact.size,
      templates: sum((gallery) => gallery.size),
      templateBytes: sum((gallery) => gallery.bytes),
    };
  }

  /** Of another system (Art 27(5)) and still there. */
  #other(record: StoredRecord, other: StoredRecord | undefined): boolean {
    return other !== undefined && other.id !== record.id && other.system !== record.system;
  }

  #exactKeys(record: StoredRecord): string[] {
    const keys = new Set<string>();
    for (const { number } of record.documents) {
      const key = this.#options.documentKey(number);
      if (key !== '') keys.add(`D${key}`);
    }
    for (const key of this.#options.legalKeys(record.identities)) keys.add(`I${key}`);
    return [...keys];
  }

  #biometricHits(record: StoredRecord): BiometricHit[] {
    const hits: BiometricHit[] = [];
    if (record.templates.length === 0) return hits;
    for (const { engine, gallery } of this.#galleries) {
      for (const hit of gallery.search(record.templates, engine.hitThreshold)) {
        if (!this.#other(record, this.get(hit.recordRef))) continue;
        hits.push({
          templateId: hit.probeId,
          otherTemplateId: hit.templateId,
          recordId: hit.recordRef,
          modality: engine.modality,
          score: hit.score,
          threshold: engine.hitThreshold,
          engine: engineName(engine),
        });
      }
    }
    const order = (hit: BiometricHit) => `${hit.templateId} ${hit.otherTemplateId}`;
    return hits.sort((p, q) => q.score - p.score || (order(p) < order(q) ? -1 : 1));
  }

  #scoredNet(record: StoredRecord): Pick<Candidates, 'scored' | 'truncated' | 'genericKeys'> {
    const { cap, keep } = this.#options;
    const prepared = this.#preparedOf(record);
    const keys = blockingKeys(prepared);
    if (this.#weights.length < this.#entries.length)
      this.#weights = new Float64Array(this.#entries.length * 2);
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
          if (!this.#other(record, this.#entries[slot]?.record)) return;
          found.push(slot);
        }
        weights[slot] = (weights[slot] as number) + weight;
      });
    }
    const ranked = found.map((slot) => ({
      entry: this.#entries[slot] as Entry,
      weight: weights[slot] as number,
    }));
    for (const slot of found) weights[slot] = 0;
    const budget = keep * SCORE_BUDGET;
    if (ranked.length > budget)
      ranked.sort((p, q) => q.weight - p.weight || (p.entry.record.id < q.entry.record.id ? -1 : 1));
    const scored: ScoredCandidate[] = [];
    for (const { entry } of ranked.slice(0, budget)) {
      const candidate = this.#score(record, prepared, entry);
      if (candidate) scored.push(candidate);
    }
    scored.sort((p, q) => q.bits - p.bits || (p.recordId < q.recordId ? -1 : 1));
    const onlyGeneric = keys.length > 0 && genericKeys === keys.length;
    const truncated = onlyGeneric || scored.length > keep || ranked.length > budget;
    return { scored: scored.slice(0, keep), truncated, genericKeys };
  }

  #preparedOf(record: StoredRecord): PreparedIdentity[] {
    const slot = this.#slotOf.get(record.id);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (entry?.record === record) return entry.prepared;
    return record.identities.map((identity) => prepareIdentity(identity));
  }

  #score(record: StoredRecord, prepared: PreparedIdentity[], other: Entry): ScoredCandidate | undefined {
    const pairs: ScoredPair[] = [];
    for (const [i, mine] of prepared.entries()) {
      for (const [j, theirs] of other.prepared.entries()) {
        const score = scorePrepared(mine, theirs, this.#options.model);
        if (score.probability < FLOOR_PROBABILITY) continue;
        pairs.push({
          identityId: record.identities[i]?.id as string,
          otherIdentityId: other.record.identities[j]?.id as string,
          score,
        });
      }
    }
    const order = (pair: ScoredPair) => `${pair.identityId} ${pair.otherIdentityId}`;
    pairs.sort((p, q) => q.score.bits - p.score.bits || (order(p) < order(q) ? -1 : 1));
    const best = pairs[0]?.score;
    return best && { recordId: other.record.id, bits: best.bits, probability: best.probability, pairs };
  }

  #compact(): void {
    const moved = new Int32Array(this.#entries.length).fill(-1);
    const live: Entry[] = [];
    for (const [slot, entry] of this.#entries.entries()) {
      if (!entry) continue;
      moved[slot] = live.length;
      this.#slotOf.set(entry.record.id, live.length);
      live.push(entry);
    }
    this.#postings = this.#postings.compacted(moved);
    this.#entries = live;
    this.#weights = new Float64Array(live.length);
    this.#dead = 0;
  }
}
