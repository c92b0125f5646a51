/**
 * The truth beside a population: who each record is about, and what the comparison of every cross-system pair that
 * is worth comparing must find. It follows from how the records were made; no matching rule is called.
 *
 * A truth file is complete. Two records of different systems that no `pair` line names are about strangers with
 * other documents and (biometrics different, none, or not comparable) whose identity data are not the SAME: no link.
 */
import type { BioOutcome, DocumentOutcome, IdentityOutcome } from '../../graph/model/evidence.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Capture } from './biometrics.ts';
import type { System } from './systems.ts';

export interface RecordKey {
  system: System;
  recordRef: string;
  groupRef: string;
}

/** First line of a truth file. */
export interface TruthHeader {
  kind: 'population';
  persons: number;
  seed: number;
  complete: true;
  unlisted: string;
}

/** All records about one true person. */
export interface TruthPerson {
  kind: 'person';
  person: number;
  records: RecordKey[];
}

/**
 * Two records of different systems and the true outcome of comparing them. `bio` is that of their two groups,
 * `id` and `doc` that of the two records: a link's colour folds the pairs of its groups (no link ignored; all equal
 * that colour; white and yellow mixed yellow with cause DISCREPANCY).
 */
export interface TruthPair {
  kind: 'pair';
  a: RecordKey;
  b: RecordKey;
  bio: BioOutcome;
  id: IdentityOutcome;
  doc: DocumentOutcome;
  misused: boolean;
  /** Kind of the planted case, or HONEST. */
  planted: string;
  /** True when both records are about one person. */
  samePerson: boolean;
  /** What makes the two sides differ, if anything. */
  how?: string;
}

export type TruthLine = TruthHeader | TruthPerson | TruthPair;

/** A record as made, with what the truth needs to know of its making. */
export interface MadeRecord {
  record: IdentityRecord;
  key: RecordKey;
  /** Serials of the documents it cites. */
  documents: readonly number[];
  /** Captures that reach the shared matching service. */
  captures: readonly Capture[];
}

/** Captures that count: a VIS face that was not taken live never reaches the shared matching service. */
export function matchable(system: System, captures: readonly Capture[]): Capture[] {
  return captures.filter((c) => !(system === 'VIS' && c.slot === 'FACE' && c.takenLive !== true));
}

/** True outcome of two groups' captures: same slot of the same body hits, same slot of another body does not. */
export function trueBio(a: readonly Capture[], b: readonly Capture[]): BioOutcome {
  if (a.length === 0 || b.length === 0) return 'NONE';
  let [hits, misses] = [0, 0];
  for (const x of a) {
    for (const y of b) {
      if (x.slot !== y.slot) continue;
      if (x.source === y.source) hits += 1;
      else misses += 1;
    }
  }
  if (hits + misses === 0) return 'INCOMPARABLE';
  if (hits > 0 && misses > 0) return 'CONTRADICTORY';
  return hits > 0 ? 'SAME' : 'DIFFERENT';
}

export function trueDoc(a: readonly number[], b: readonly number[]): DocumentOutcome {
  return a.some((serial) => b.includes(serial)) ? 'SAME' : 'OTHER';
}

/** Row 1-18 of the table of colours for a pair; undefined for biometrics that the table does not know. */
export function rowOf(pair: Pick<TruthPair, 'bio' | 'id' | 'doc'>): number | undefined {
  const block = ['SAME', 'DIFFERENT', 'NONE'].indexOf(pair.bio);
  if (block < 0) return undefined;
  const alike = pair.id === 'SAME' ? 0 : pair.id === 'SIMILAR' ? 1 : 2;
  return block * 6 + alike * 2 + (pair.doc === 'SAME' ? 1 : 2);
}
