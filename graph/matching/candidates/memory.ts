/**
 * The candidate index in memory, owned by one matcher and rebuilt from the graph at its start: a directory of slots, the
 * hashes of the legal keys, the galleries of the biometric engines, and the scored net. It holds no record.
 *
 * Order: legal candidates depend on what is in the index only, so any two records that qualify find each other whichever
 * is searched last.
 */
import { type BiometricEngine, engineName, type Gallery, type Probe } from '../../biometrics/index.ts';
import type { StoredRecord, StoredTemplate } from '../../model/stored.ts';
import { Directory } from './directory.ts';
import { type LegalKeyOptions, LegalKeys } from './legal-keys.ts';
import { type NetOptions, ScoredNet } from './net.ts';
import type {
  BiometricHit,
  CandidateIndex,
  Candidates,
  IndexChange,
  IndexStats,
  LegalCandidate,
  LegalGround,
} from './seam.ts';

export interface MemoryIndexOptions extends LegalKeyOptions, NetOptions {
  engines?: readonly BiometricEngine[];
}

/** Share of dead slots from which the tables are written anew, and the least number worth it. */
const COMPACT_SHARE = 0.2;
const COMPACT_LEAST = 1000;

export class MemoryCandidateIndex implements CandidateIndex {
  readonly #galleries: { engine: BiometricEngine; gallery: Gallery }[];
  readonly #directory = new Directory();
  readonly #legal: LegalKeys;
  readonly #net: ScoredNet;
  /** Templates of the slots that have any: a gallery forgets by template. */
  #templates = new Map<number, { ids: string[]; revision: number }>();

  constructor(options: MemoryIndexOptions) {
    const { engines = [], legalKeys, documentKey, ...net } = options;
    this.#galleries = engines.flatMap((engine) => {
      const gallery = engine.gallery?.();
      return gallery === undefined ? [] : [{ engine, gallery }];
    });
    this.#legal = new LegalKeys({ legalKeys, documentKey });
    this.#net = new ScoredNet(net);
  }

  async apply(changes: readonly IndexChange[]): Promise<void> {
    for (const change of changes)
      if ('record' in change) this.#insert(change.record);
      else this.#remove(this.#directory.slotOf(change.removed));
    const { dead, slots } = this.#directory;
    if (dead >= COMPACT_LEAST && dead > slots * COMPACT_SHARE) this.#compact();
  }

  async find(records: readonly StoredRecord[]): Promise<Candidates[]> {
    const hits = this.#biometricHits(records);
    return records.map((record, n) => this.#find(record, hits[n] as BiometricHit[]));
  }

  async identify(templates: readonly StoredTemplate[], systems: readonly string[]): Promise<string[]> {
    const probes = templates.map((template): Probe => ({ template, part: '', within: systems }));
    const found = this.#galleries.flatMap(({ engine, gallery }) =>
      gallery.search(probes, engine.searchThreshold).map((hit) => hit.recordRef),
    );
    return [...new Set(found)].sort();
  }

  async stats(): Promise<IndexStats> {
    const sum = (of: (gallery: Gallery) => number) => this.#galleries.reduce((n, g) => n + of(g.gallery), 0);
    return {
      records: this.#directory.live,
      dead: this.#directory.dead,
      keys: this.#net.keys,
      postings: this.#net.postings,
      legalKeys: this.#legal.size,
      templates: sum((gallery) => gallery.size),
      bytes: {
        directory: this.#directory.bytes,
        legal: this.#legal.bytes,
        net: this.#net.bytes,
        templates: sum((gallery) => gallery.bytes),
      },
    };
  }

  async close(): Promise<void> {}

  #insert(record: StoredRecord): void {
    const held = this.#directory.slotOf(record.id);
    if (held >= 0 && this.#isNewer(held, record)) return;
    this.#remove(held);
    const slot = this.#directory.add(record);
    this.#legal.insert(slot, record);
    this.#net.insert(slot, this.#directory.systemNumberOf(slot), record.identities);
    if (record.templates.length === 0) return;
    this.#templates.set(slot, {
      ids: record.templates.map((template) => template.id),
      revision: record.revision,
    });
    for (const { gallery } of this.#galleries)
      for (const t of record.templates) gallery.add(t, record.id, record.system);
  }

  /** A record without templates has never had any made anew in its version. */
  #isNewer(slot: number, { version, revision }: StoredRecord): boolean {
    const held = this.#directory.versionOf(slot);
    return held > version || (held === version && (this.#templates.get(slot)?.revision ?? 0) > revision);
  }

  #remove(slot: number): void {
    if (slot < 0) return;
    for (const id of this.#templates.get(slot)?.ids ?? [])
      for (const { gallery } of this.#galleries) gallery.remove(id);
    this.#templates.delete(slot);
    this.#net.remove(slot);
    this.#directory.bury(slot);
  }

  #find(record: StoredRecord, hits: BiometricHit[]): Candidates {
    const directory = this.#directory;
    const own = directory.slotOf(record.id);
    const system = directory.systemNumber(record.system);
    // Of another system (Art 27(5)) and still there.
    const admits = (slot: number) =>
      slot !== own && directory.isLive(slot) && directory.systemNumberOf(slot) !== system;
    const grounds = new Map<number, Set<LegalGround>>();
    const add = (slot: number, ground: LegalGround) => {
      const known = grounds.get(slot);
      if (known !== undefined) known.add(ground);
      else if (admits(slot)) grounds.set(slot, new Set([ground]));
    };
    for (const hit of hits) add(directory.slotOf(hit.recordId), 'BIOMETRIC');
    this.#legal.visit(record, add);
    const legal = [...grounds].map(
      ([slot, found]): LegalCandidate => ({
        recordId: directory.idOf(slot),
        groupId: directory.groupOf(slot),
        grounds: [...found].sort(),
      }),
    );
    // What is held in this version need not be taken apart again.
    const isHeld = own >= 0 && directory.versionOf(own) === record.version;
    const { scored, ...net } = isHeld
      ? this.#net.findFor(own, directory)
      : this.#net.find(system, record.identities, directory);
    return {
      legal: legal.sort((p, q) => (p.recordId < q.recordId ? -1 : 1)),
      hits,
      scored: scored.map(({ slot, ...score }) => ({ recordId: directory.idOf(slot), ...score })),
      ...net,
    };
  }

  /** Hits of each record among those of other systems (Art 27(5)), best first. */
  #biometricHits(records: readonly StoredRecord[]): BiometricHit[][] {
    const hits = records.map((): BiometricHit[] => []);
    const owners: number[] = [];
    const probes: Probe[] = [];
    for (const [n, { templates, system }] of records.entries())
      for (const template of templates) {
        owners.push(n);
        probes.push({ template, part: system });
      }
    if (probes.length === 0) return hits;
    for (const { engine, gallery } of this.#galleries)
      for (const hit of gallery.search(probes, engine.searchThreshold))
        hits[owners[hit.probe] as number]?.push({
          templateId: probes[hit.probe]?.template.id as string,
          otherTemplateId: hit.templateId,
          recordId: hit.recordRef,
          modality: engine.modality,
          score: hit.score,
          threshold: engine.searchThreshold,
          engine: engineName(engine),
        });
    const order = (hit: BiometricHit) => `${hit.templateId} ${hit.otherTemplateId}`;
    for (const found of hits) found.sort((p, q) => q.score - p.score || (order(p) < order(q) ? -1 : 1));
    return hits;
  }

  #compact(): void {
    const moved = this.#directory.compact();
    this.#legal.compact(moved);
    this.#net.compact(moved);
    this.#templates = new Map([...this.#templates].map(([slot, held]) => [moved[slot] as number, held]));
  }
}
