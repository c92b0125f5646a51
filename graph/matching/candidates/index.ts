/** Candidates of a record: complete for the law, capped for the scored net. */
export { MemoryCandidateIndex, type MemoryIndexOptions } from './memory.ts';
export type {
  BiometricHit,
  CandidateIndex,
  Candidates,
  IndexChange,
  IndexStats,
  LegalCandidate,
  LegalGround,
  ScoredCandidate,
} from './seam.ts';
export { type HeldKeys, type KeyKind, RecordKeys, type SharedKeys, sharedKeys } from './shared-keys.ts';
