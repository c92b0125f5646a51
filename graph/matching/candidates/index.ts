/** Candidates of a record: complete for the law, capped for the scored net. */
export { MemoryCandidateIndex, type MemoryIndexOptions } from './memory.ts';
export type {
  BiometricHit,
  CandidateIndex,
  Candidates,
  IndexStats,
  LegalGround,
  ScoredCandidate,
  ScoredPair,
} from './seam.ts';
