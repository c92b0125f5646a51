/**
 * The gallery of fingers, which the engine of fingers holds, beside the index that holds all else: what is applied goes to
 * both, and hits of both are candidates. Each matcher empties the gallery and fills it from the graph, and again when the
 * engine was started anew: what was erased while no matcher was at work is not there, and late rows of the matcher before are
 * refused. Until it holds every print that was applied before, no record with fingers is searched (EngineAway).
 */
import { EngineAway, FINGER_SEARCH } from '../../graph/biometrics/index.ts';
import type {
  CandidateIndex,
  Candidates,
  IndexChange,
  IndexStats,
} from '../../graph/matching/candidates/index.ts';
import type { FingerPosition } from '../../graph/model/record.ts';
import type { StoredRecord, StoredTemplate } from '../../graph/model/stored.ts';
import type { FingerprintClient, GalleryKey } from '../../services/fingerprint/client.ts';
import { positionNumber } from './engines.ts';

/** Rows of one request to the gallery. */
const ROWS = 1_000;
/** Records of a search at most; more of them at the threshold of one false match in a million is a fault of the data. */
const TOP = 1_000;
const SEARCH_MS = 60_000;

type Row = GalleryKey & { template: string };
interface Held {
  groupId: string;
  version: number;
  revision: number;
  keys: { reference: string; position: GalleryKey['position']; partition: string }[];
}

export interface FingerIndexOptions {
  inner: CandidateIndex;
  client: FingerprintClient;
  /** Every record that takes part, as the graph holds it. */
  scan: () => AsyncIterable<StoredRecord>;
  accepts: (template: StoredTemplate) => boolean;
  log: (event: 'FILLING' | 'FILLED' | 'FAILED') => void;
}

export class FingerIndex implements CandidateIndex {
  readonly #options: FingerIndexOptions;
  /** Prints of each record as applied last: the keys are needed to take them out again. */
  readonly #held = new Map<string, Held>();
  /** The gallery that rows go to: the one that holds everything, or is being filled. */
  #gallery: string | undefined;
  /** Whether it holds everything applied before. */
  #isFull = false;
  #sequence = 1;
  #filling: Promise<void> | undefined;
  /** Rows on their way: a search waits for those applied before it. */
  #handed: Promise<unknown> = Promise.resolve();
  /** Rows that did not arrive. */
  #lost = 0;
  #closed = false;

  constructor(options: FingerIndexOptions) {
    this.#options = options;
  }

  async apply(changes: readonly IndexChange[]): Promise<void> {
    const inner = this.#options.inner.apply(changes);
    const put: Row[] = [];
    const gone: GalleryKey[] = [];
    const sequence = ++this.#sequence;
    for (const change of changes) {
      const id = 'record' in change ? change.record.id : change.removed;
      const before = this.#held.get(id);
      if ('record' in change && before !== undefined && isNewer(before, change.record)) continue;
      const rows = 'record' in change ? this.#rowsOf(change.record, sequence) : [];
      const kept = new Set(rows.map(keyOf));
      for (const key of before?.keys ?? []) if (!kept.has(keyOf(key))) gone.push({ ...key, sequence });
      put.push(...rows);
      if (!('record' in change)) this.#held.delete(id);
      else if (rows.length > 0 || before !== undefined) {
        const { groupId, version, revision } = change.record;
        this.#held.set(id, {
          ...{ groupId, version, revision },
          keys: rows.map(({ partition, reference, position }) => ({ partition, reference, position })),
        });
      }
    }
    const handed = this.#hand(put, gone);
    this.#handed = Promise.all([this.#handed, handed]);
    await Promise.all([inner, handed]);
  }

  async find(records: readonly StoredRecord[]): Promise<Candidates[]> {
    const [found, references] = await Promise.all([
      this.#options.inner.find(records),
      Promise.all(records.map((record) => this.#search(record.templates, undefined, record.system))),
    ]);
    return found.map((candidates, n) => this.#withFingers(candidates, references[n] ?? []));
  }

  async identify(templates: readonly StoredTemplate[], systems: readonly string[]): Promise<string[]> {
    const [found, fingers] = await Promise.all([
      this.#options.inner.identify(templates, systems),
      this.#search(templates, systems),
    ]);
    return [...new Set([...found, ...fingers])].sort();
  }

  async stats(): Promise<IndexStats> {
    const stats = await this.#options.inner.stats();
    let prints = 0;
    for (const { keys } of this.#held.values()) prints += keys.length;
    return { ...stats, templates: stats.templates + prints };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#filling;
    await this.#forget().catch(() => {});
    await this.#options.inner.close();
  }

  /** Fills the engine now, so that the first search need not wait for it. Failing is no matter: a search tries again. */
  async fill(): Promise<void> {
    await this.#filled().catch(() => {});
    await this.#filling;
  }

  #withFingers(candidates: Candidates, recordIds: readonly string[]): Candidates {
    if (recordIds.length === 0) return candidates;
    const legal = new Map(candidates.legal.map((candidate) => [candidate.recordId, candidate]));
    for (const recordId of recordIds) {
      const grounds = new Set(legal.get(recordId)?.grounds).add('BIOMETRIC');
      const groupId = legal.get(recordId)?.groupId ?? this.#held.get(recordId)?.groupId;
      if (groupId !== undefined) legal.set(recordId, { recordId, groupId, grounds: [...grounds].sort() });
    }
    return { ...candidates, legal: [...legal.values()].sort((p, q) => (p.recordId < q.recordId ? -1 : 1)) };
  }

  /** Ids of the records that prints of this person hit. */
  async #search(
    templates: readonly StoredTemplate[],
    within: readonly string[] | undefined,
    except?: string,
  ): Promise<string[]> {
    const probe = templates.filter(this.#options.accepts).map(({ finger, features }) => ({
      position: positionNumber(finger as FingerPosition),
      template: base64(features),
    }));
    if (probe.length === 0) return [];
    const partitions = (within ?? this.#partitions()).filter((partition) => partition !== except);
    if (partitions.length === 0) return [];
    await this.#handed;
    const gallery = await this.#filled();
    const found = await this.#asked((client) =>
      client.search({
        ...{ probe, partitions, threshold: FINGER_SEARCH, top: TOP, deadlineMs: SEARCH_MS },
      }),
    );
    // A fault of the data: the event fails and becomes an open case, where cutting it would hide somebody.
    if (found.truncated) throw new Error('more records hit than are told');
    if (found.start !== gallery) throw new EngineAway('the gallery of fingers was emptied meanwhile');
    return [...new Set(found.candidates.map(({ reference }) => recordOf(reference)))];
  }

  #partitions(): string[] {
    const partitions = new Set<string>();
    for (const { keys } of this.#held.values()) for (const { partition } of keys) partitions.add(partition);
    return [...partitions];
  }

  /** Takes everything out of the engine, which may outlive this process: the next matcher fills it anew. */
  async #forget(): Promise<void> {
    if (this.#gallery !== undefined) await this.#options.client.reset(this.#gallery);
  }

  /** One row a print; a second print of one finger stands under a reference of its own. */
  #rowsOf(record: StoredRecord, sequence: number): Row[] {
    const seen = new Map<string, number>();
    return record.templates.filter(this.#options.accepts).map(({ finger, features }) => {
      const position = positionNumber(finger as FingerPosition);
      const before = seen.get(finger as string) ?? 0;
      seen.set(finger as string, before + 1);
      const reference = before === 0 ? record.id : `${record.id}#${before}`;
      return { partition: record.system, reference, position, sequence, template: base64(features) };
    });
  }

  /** Hands rows to a gallery that is full or being filled; another one is filled when it is needed, from the graph. */
  async #hand(put: readonly Row[], gone: readonly GalleryKey[]): Promise<void> {
    const gallery = this.#gallery;
    if (gallery === undefined || (put.length === 0 && gone.length === 0)) return;
    try {
      await this.#send(gallery, put, gone);
    } catch {
      // Another one is filled by now, with this as well.
      if (gallery !== this.#gallery) return;
      // Whoever searches next finds the engine away, or fills it.
      this.#isFull = false;
      this.#lost += 1;
    }
  }

  async #send(gallery: string, put: readonly Row[], gone: readonly GalleryKey[]): Promise<void> {
    const { client } = this.#options;
    for (let from = 0; from < put.length; from += ROWS)
      await client.put(gallery, put.slice(from, from + ROWS));
    for (let from = 0; from < gone.length; from += ROWS)
      await client.delete(gallery, gone.slice(from, from + ROWS));
  }

  /** The gallery that holds everything applied before. */
  async #filled(): Promise<string> {
    const { start } = await this.#asked((client) => client.health());
    if (start === this.#gallery && this.#isFull) return start;
    this.#filling ??= this.#fill(start).finally(() => {
      this.#filling = undefined;
    });
    throw new EngineAway('the gallery of fingers is being filled');
  }

  /** @param before the gallery that is there, of this matcher or an earlier one */
  async #fill(before: string): Promise<void> {
    const { client, scan, log } = this.#options;
    log('FILLING');
    this.#isFull = false;
    this.#gallery = undefined;
    const lost = this.#lost;
    try {
      // What is applied until it is empty is in the graph by now, and read from there.
      const gallery = await client.reset(before);
      this.#gallery = gallery;
      // Lower than whatever is applied from now on: what was read before a change never overtakes it.
      const sequence = this.#sequence++;
      let rows: Row[] = [];
      for await (const record of scan()) {
        if (this.#closed) return;
        rows.push(...this.#rowsOf(record, sequence));
        if (rows.length < ROWS) continue;
        await this.#send(gallery, rows, []);
        rows = [];
      }
      await this.#send(gallery, rows, []);
      if (this.#lost !== lost) throw new EngineAway('a change did not arrive');
      this.#isFull = true;
      log('FILLED');
    } catch {
      log('FAILED');
    }
  }

  async #asked<T>(question: (client: FingerprintClient) => Promise<T>): Promise<T> {
    try {
      return await question(this.#options.client);
    } catch (error) {
      throw new EngineAway('the engine of fingers does not answer', { cause: error });
    }
  }
}

const isNewer = (held: Held, { version, revision }: StoredRecord) =>
  held.version > version || (held.version === version && held.revision > revision);
const keyOf = ({ partition, reference, position }: Omit<GalleryKey, 'sequence'>) =>
  `${partition} ${reference} ${position}`;
const recordOf = (reference: string) => reference.split('#')[0] as string;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
