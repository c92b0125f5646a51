/** Multiple-identity detection: evidence, colours, links and decisions. */
export type { DetectContext, Lease } from './context.ts';
export {
  confirmDecision,
  type DecisionDetail,
  type DecisionOutcome,
  type LinkDetail,
  optionsOf,
  proposeDecision,
  readLink,
  withdrawDecision,
} from './decide.ts';
export { type BatchResult, detectBatch, type EventRef } from './detect.ts';
export { releaseLease, takeLease } from './lease.ts';
export { scanRecords } from './load.ts';
export { isSin, newSin } from './sin.ts';
export { LeaseLost } from './write-findings.ts';
