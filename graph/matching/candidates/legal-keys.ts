/**
 * Keys under which two records can lead to a link by law: the same document number, or the same names, birth date and
 * sex. Complete and uncapped. A key is kept as a hash of 32 bits: a collision brings a candidate more, which the
 * evaluation refuses; none is ever lost.
 */
import type { StoredRecord } from '../../model/stored.ts';
import { hashKey } from './hash.ts';
import { Postings } from './postings.ts';
import type { LegalGround } from './seam.ts';

export interface LegalKeyOptions {
  /** Keys of names, birth date and sex under which identities can be the same by law; complete by contract. */
  legalKeys: (identities: StoredRecord['identities']) => string[];
  /** Comparable form of a document number; '' for none. */
  documentKey: (number: string) => string;
}

export class LegalKeys {
  readonly #options: LegalKeyOptions;
  #postings = new Postings();

  constructor(options: LegalKeyOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#postings.keys;
  }

  get bytes(): number {
    return this.#postings.bytes;
  }

  insert(slot: number, record: StoredRecord): void {
    for (const hash of this.#hashes(record).keys()) this.#postings.add(hash, slot);
  }

  /** Visits the slots that share a key with the record, the dead among them; a slot comes once for each key. */
  visit(record: StoredRecord, found: (slot: number, ground: LegalGround) => void): void {
    for (const [hash, ground] of this.#hashes(record)) {
      const slots = this.#postings.slots(hash);
      for (let i = 0; i < slots.length; i += 2) found(slots[i] as number, ground);
    }
  }

  compact(moved: Int32Array): void {
    this.#postings = this.#postings.compacted(moved);
  }

  #hashes(record: StoredRecord): Map<number, LegalGround> {
    const hashes = new Map<number, LegalGround>();
    for (const key of this.#options.legalKeys(record.identities)) hashes.set(hashKey(`I${key}`), 'IDENTITY');
    for (const { number } of record.documents) {
      const key = this.#options.documentKey(number);
      if (key !== '') hashes.set(hashKey(`D${key}`), 'DOCUMENT');
    }
    return hashes;
  }
}
