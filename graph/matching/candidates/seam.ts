/**
 * Which records a record must be compared with. Two kinds, kept apart:
 * legal candidates are complete and bypass every cap, for only they can lead to a link (Regulation (EU) 2019/817
 * Art 27-28, 30-33); scored candidates are the wider, capped net of match edges. Never a record of the same system
 * (Art 27(5)).
 */
import type { MatchScore } from '../../model/evidence.ts';
import type { Modality } from '../../model/record.ts';
import type { StoredRecord } from '../../model/stored.ts';

export type LegalGround = 'BIOMETRIC' | 'DOCUMENT' | 'IDENTITY';

export interface ScoredPair {
  /** Id of the identity of the record asked about, and of the candidate's. */
  identityId: string;
  otherIdentityId: string;
  score: MatchScore;
}

export interface ScoredCandidate {
  recordId: string;
  /** Of the best pair. */
  bits: number;
  probability: number;
  /** Pairs of identities at or above the floor, best first. */
  pairs: ScoredPair[];
}

export interface BiometricHit {
  templateId: string;
  otherTemplateId: string;
  recordId: string;
  modality: Modality;
  /** 0..1, at or above the engine's hit threshold. */
  score: number;
  threshold: number;
  engine: string;
}

export interface Candidates {
  legal: Map<string, Set<LegalGround>>;
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
  /** Distinct blocking keys, their postings, and the bytes of the tables that hold them. */
  keys: number;
  postings: number;
  tableBytes: number;
  legalKeys: number;
  templates: number;
  templateBytes: number;
}

export interface CandidateIndex {
  /** Inserts or replaces; a version older than the one held is ignored. */
  insert(record: StoredRecord): void;
  remove(recordId: string): void;
  has(recordId: string, version: number): boolean;
  get(recordId: string): StoredRecord | undefined;
  /** Records of an identity group in order of their ids. */
  groupRecords(groupId: string): StoredRecord[];
  /** Candidates of other systems; the record itself need not be in the index. */
  candidates(record: StoredRecord): Candidates;
  stats(): IndexStats;
}
