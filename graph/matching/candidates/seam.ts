/**
 * Which records a record must be compared with. Two kinds, kept apart:
 * legal candidates are complete and bypass every cap, for only they can lead to a link (Regulation (EU) 2019/817
 * Art 27-28, 30-33); scored candidates are the wider, capped net of match edges. Never a record of the same system
 * (Art 27(5)).
 *
 * The seam is asynchronous and takes whole batches, so that an index can live in a thread or in other processes. What
 * crosses it are ids and numbers: the records themselves are read from the graph, which alone is the truth
 * (`docs/decisions/0009-candidate-index-seam.md`).
 */
import type { Modality } from '../../model/record.ts';
import type { StoredRecord, StoredTemplate } from '../../model/stored.ts';

export type LegalGround = 'BIOMETRIC' | 'DOCUMENT' | 'IDENTITY';

export interface LegalCandidate {
  recordId: string;
  /** Group of the record in the version that the index holds. */
  groupId: string;
  /** At least one, in the order of the alphabet. Keys are kept as hashes: a ground may be a collision, never missing. */
  grounds: LegalGround[];
}

export interface ScoredCandidate {
  recordId: string;
  /** Of the best pair of identities: log2 odds, and 1/(1+2^-bits). */
  bits: number;
  probability: number;
}

export interface BiometricHit {
  templateId: string;
  otherTemplateId: string;
  recordId: string;
  modality: Modality;
  /** 0..1, at or above the engine's threshold of a search. */
  score: number;
  threshold: number;
  engine: string;
}

export interface Candidates {
  /** In the order of their record ids. */
  legal: LegalCandidate[];
  /** Single templates that hit; the verdict of two groups is `compareBiometrics`. Best first. */
  hits: BiometricHit[];
  /** Best first; at most `keep`. */
  scored: ScoredCandidate[];
  /** True when scored candidates may be missing: every key was generic, or more stood over the floor than are kept. */
  truncated: boolean;
  /** Keys of this record that too many records share, and that were not walked. */
  genericKeys: number;
}

export interface IndexStats {
  records: number;
  /** Removed and not yet compacted. */
  dead: number;
  /** Distinct blocking keys and their postings. */
  keys: number;
  postings: number;
  /** Distinct hashes of legal keys, those of the dead included until the next compaction. */
  legalKeys: number;
  templates: number;
  /** Bytes of the typed arrays of each part; the scored net may hold objects beside them. */
  bytes: { directory: number; legal: number; net: number; templates: number };
}

/** Insert or replace, or remove; a version older than the one held, or an older revision of its templates, is ignored, so is the removal of an unknown id. */
export type IndexChange = { record: StoredRecord } | { removed: string };

export interface CandidateIndex {
  /** Takes changes in their order. What was applied before a call of `find` is seen by it, awaited or not. */
  apply(changes: readonly IndexChange[]): Promise<void>;
  /** Candidates of each record, in the order given; a record need not be in the index. */
  find(records: readonly StoredRecord[]): Promise<Candidates[]>;
  /**
   * Ids, in their order, of the records of these systems that any of the templates hits. No other system is looked at, so
   * that what it holds shows in no answer and in no time.
   */
  identify(templates: readonly StoredTemplate[], systems: readonly string[]): Promise<string[]>;
  stats(): Promise<IndexStats>;
  close(): Promise<void>;
}
