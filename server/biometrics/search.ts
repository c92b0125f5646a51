/**
 * 1:1 and 1:N by the process that is the matcher: samples become templates, templates are compared, and what leaves is an
 * outcome and a band of strength for each person, never a score or a template (Art 12-14). A person is decided on over all
 * fingers and the face together, by the rule of the detector.
 */
import {
  bytesOfVector,
  compareBiometrics,
  EngineAway,
  prepareComparisons,
  type Strength,
  strengthOf,
} from '../../graph/biometrics/index.ts';
import { type DetectContext, loadRecords } from '../../graph/detector/index.ts';
import type { BioOutcome, BioVerdict, ModalityVerdict } from '../../graph/model/evidence.ts';
import type { FingerPosition, Modality } from '../../graph/model/record.ts';
import type { StoredRecord, StoredTemplate } from '../../graph/model/stored.ts';
import { type RecordState, unappliedRecords, unsearchedSamples } from '../../graph/repository/index.ts';
import type { Engines, Measured } from './engines.ts';

/** A sample as asked about: an image or minutiae, or features that came without one. */
export interface AskedSample {
  modality: Modality;
  finger?: FingerPosition;
  mediaType?: string;
  contentBase64?: string;
  vector?: number[];
  engine?: string;
}

/** A sample of which no template could be made; `index` is its place among those asked. */
export interface RefusedSample {
  index: number;
  code: string;
  detail: string;
}

export type Side = { samples: AskedSample[] } | { recordId: string };

export interface Verification {
  outcome: BioOutcome;
  /** Between the review and the hit threshold: a person has to look. */
  review: boolean;
  modalities: { modality: Modality; outcome: ModalityVerdict['outcome']; strength: Strength | null }[];
  refused: { left: RefusedSample[]; right: RefusedSample[] };
}

export interface IdentifiedRecord {
  recordId: string;
  system: string;
  owner: { state: string; authorityRef: string };
  outcome: 'SAME' | 'CONTRADICTORY';
  /** Of the modality that hits most clearly. */
  strength: Strength;
}

export interface Identification {
  /** Strongest first, then in the order of their ids. */
  records: IdentifiedRecord[];
  refused: RefusedSample[];
  /** Samples that were searched with; 0: nothing was searched. */
  searched: number;
  /** Samples of the systems asked that have still to become templates, counted up to 1,000: nobody can find them yet. */
  unsearched: number;
}

export interface Examination {
  accepted: boolean;
  code?: string;
  detail?: string;
  quality?: Measured;
}

/** Records with outstanding detection that are walked; with more of them the index is too far behind. */
const MOST_WALKED = 20_000;
/** Of them, those that a search reads and takes in beforehand; with more of them it takes in these and has to come again. */
const MOST_TAKEN = 2_000;
const MOST_UNSEARCHED = 1_000;
/** Records compared in full after a search. */
const MOST_FOUND = 1_000;

export class BiometricSearch {
  readonly #context: DetectContext;
  readonly #engines: Engines;
  /** Version and revision in which records with outstanding detection were taken in: the index goes back behind none. */
  readonly #taken = new Map<string, string>();

  constructor(context: DetectContext, engines: Engines) {
    this.#context = context;
    this.#engines = engines;
  }

  /** Whether a template could be made of a sample, and of what quality it is; nothing of it is kept. */
  async examine(sample: AskedSample): Promise<Examination> {
    const made = await this.#extract(sample);
    if ('code' in made) return { accepted: false, ...made };
    for (const { features } of made.templates) features.fill(0);
    return { accepted: true, ...(made.quality && { quality: made.quality }) };
  }

  /** Compares two sides; undefined where a record is not there. */
  async verify(left: Side, right: Side): Promise<Verification | undefined> {
    const [a, b] = [await this.#sideOf(left), await this.#sideOf(right)];
    if (a === undefined || b === undefined) return undefined;
    const verdict = await this.#compare(a.templates, b.templates);
    return {
      ...{ outcome: verdict.outcome, review: verdict.review },
      modalities: verdict.modalities.map((one) => ({
        ...{ modality: one.modality, outcome: one.outcome, strength: strengthOf(one) },
      })),
      refused: { left: a.refused, right: b.refused },
    };
  }

  /** Persons among the records of these systems. Throws EngineAway where not all that is stored could be searched. */
  async identify(samples: readonly AskedSample[], systems: readonly string[]): Promise<Identification> {
    const { graph, index, load } = this.#context;
    const { templates, refused } = await this.#templatesOf(samples);
    if (templates.length === 0) return { records: [], refused, searched: 0, unsearched: 0 };
    // Asked before the search: what became a template since is found.
    const unsearched = await unsearchedSamples(graph, systems, MOST_UNSEARCHED);
    await this.#catchUp();
    const ids = await index.identify(templates, systems);
    if (ids.length > MOST_FOUND) throw new EngineAway('too many records are alike');
    const found =
      ids.length === 0 ? [] : [...(await graph.read((tx) => loadRecords(tx, ids, load))).values()];
    const records = found.filter((record) => systems.includes(record.system));
    await prepareComparisons(
      records.map((record) => [templates, record.templates] as const),
      this.#engines.comparison,
    );
    const identified = records.flatMap((record) =>
      identifiedRecord(record, this.#verdict(templates, record.templates)),
    );
    identified.sort((p, q) => q.strength - p.strength || (p.recordId < q.recordId ? -1 : 1));
    return { records: identified, refused, searched: templates.length, unsearched };
  }

  /** Brings into the index what was committed before this moment and has not been detected yet. */
  async #catchUp(): Promise<void> {
    const { graph, index, load } = this.#context;
    const outstanding = await unappliedRecords(graph, MOST_WALKED);
    if (outstanding === undefined) throw new EngineAway('detection is too far behind');
    const missing = outstanding.filter((row) => this.#taken.get(row.id) !== stateOf(row));
    const still = new Set(outstanding.map(({ id }) => id));
    for (const id of this.#taken.keys()) if (!still.has(id)) this.#taken.delete(id);
    const rows = missing.slice(0, MOST_TAKEN);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const read = () => graph.read((tx) => loadRecords(tx, ids, load));
    // Detection applies changes at the same time: what has changed since it was read is read again, the last one wins.
    for (let before = ''; ; ) {
      const records = await read();
      const states = rows.map((row) => stateOf(records.get(row.id) ?? row));
      const all = states.join(' ');
      if (all === before) {
        for (const [n, id] of ids.entries()) this.#taken.set(id, states[n] as string);
        if (missing.length > rows.length) throw new EngineAway('detection is far behind');
        return;
      }
      before = all;
      await index.apply(
        ids.map((id) => {
          const record = records.get(id);
          return record === undefined ? { removed: id } : { record };
        }),
      );
    }
  }

  async #sideOf(side: Side): Promise<{ templates: StoredTemplate[]; refused: RefusedSample[] } | undefined> {
    if ('samples' in side) return await this.#templatesOf(side.samples);
    const { graph, load } = this.#context;
    const records = await graph.read((tx) => loadRecords(tx, [side.recordId], load));
    const record = records.get(side.recordId);
    return record && { templates: record.templates, refused: [] };
  }

  async #templatesOf(
    samples: readonly AskedSample[],
  ): Promise<{ templates: StoredTemplate[]; refused: RefusedSample[] }> {
    const templates: StoredTemplate[] = [];
    const refused: RefusedSample[] = [];
    for (const [index, sample] of samples.entries()) {
      const made = await this.#extract(sample);
      if ('code' in made) refused.push({ index, code: made.code, detail: made.detail });
      else
        for (const { finger, features } of made.templates)
          templates.push({
            id: probeId(),
            modality: sample.modality,
            ...(finger === undefined ? {} : { finger }),
            ...{ engine: made.engine, features },
          });
    }
    return { templates, refused };
  }

  async #extract({ modality, finger, mediaType, contentBase64, vector, engine }: AskedSample) {
    if (vector !== undefined)
      return {
        engine: engine ?? '',
        templates: [{ ...(finger === undefined ? {} : { finger }), features: bytesOfVector(vector) }],
      };
    return await this.#engines.extract({
      ...{ modality, ...(finger === undefined ? {} : { finger }) },
      ...{ mediaType: mediaType ?? '', content: Buffer.from(contentBase64 ?? '', 'base64') },
    });
  }

  async #compare(a: readonly StoredTemplate[], b: readonly StoredTemplate[]): Promise<BioVerdict> {
    await prepareComparisons([[a, b]], this.#engines.comparison);
    return this.#verdict(a, b);
  }

  #verdict(a: readonly StoredTemplate[], b: readonly StoredTemplate[]): BioVerdict {
    return compareBiometrics(a, b, this.#engines.comparison);
  }
}

function identifiedRecord(record: StoredRecord, verdict: BioVerdict): IdentifiedRecord[] {
  const { outcome } = verdict;
  if (outcome !== 'SAME' && outcome !== 'CONTRADICTORY') return [];
  const strength = Math.max(...verdict.modalities.map((one) => strengthOf(one) ?? 1)) as Strength;
  return [{ recordId: record.id, system: record.system, owner: record.owner, outcome, strength }];
}

const stateOf = ({ version, revision }: Pick<RecordState, 'version' | 'revision'>) =>
  `${version}.${revision}`;

let probes = 0;
/** Of a probe within this process: it is never stored. */
const probeId = () => `probe-${++probes}`;
