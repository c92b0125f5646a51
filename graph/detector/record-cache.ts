/**
 * Records read lately, so that those who meet again and again are not read from the graph each time. Bounded; the one
 * unused longest leaves first. It never decides what is current: who compares groups asks the graph for the versions
 * they hold, and match edges are written only for the versions they were made from.
 */
import type { PlainRecord, StoredRecord } from '../model/stored.ts';

/** Records kept; one with a template takes about 4 kB. */
export const CACHED_RECORDS = 10_000;
/** Records kept without their templates. */
export const CACHED_PLAIN_RECORDS = 40_000;

export class RecordCache<R extends PlainRecord = StoredRecord> {
  readonly #limit: number;
  readonly #records = new Map<string, R>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(id: string): R | undefined {
    const record = this.#records.get(id);
    if (record === undefined) return undefined;
    this.#records.delete(id);
    this.#records.set(id, record);
    return record;
  }

  /** An older version than the one kept is ignored. */
  put(record: R): void {
    const kept = this.#records.get(record.id);
    if (kept !== undefined && kept.version > record.version) return;
    this.#records.delete(record.id);
    this.#records.set(record.id, record);
    if (this.#records.size <= this.#limit) return;
    for (const oldest of this.#records.keys()) {
      this.#records.delete(oldest);
      return;
    }
  }

  drop(id: string): void {
    this.#records.delete(id);
  }
}
