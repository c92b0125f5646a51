/** Multiple-identity detection: evidence, colours, links and decisions. */
export { type LinkSide, responsibleAuthority, sireneOf } from './authority.ts';
export { automaticColour, foldProposals } from './colour.ts';
export { contradictions, type SurroundingLink, sayingOf } from './consistency.ts';
export {
  confirmDecision,
  type DecisionDetail,
  type DecisionOutcome,
  type LinkDetail,
  openDecision,
  optionsOf,
  proposeDecision,
  readLink,
  withdrawDecision,
} from './decide.ts';
export { type BatchResult, type DetectContext, detectBatch, type EventRef, type Lease } from './detect.ts';
export { type EvaluatedProposal, type Evaluation, evaluateGroups, pairKey } from './evaluate.ts';
export { releaseLease, takeLease } from './lease.ts';
export { type LinkState, type LinkStep, nextStep } from './lifecycle.ts';
export { loadRecords, scanRecords } from './load.ts';
export { lawfulOptions, manualResults } from './options.ts';
export { isSin, newSin } from './sin.ts';
export { LeaseLost } from './write-findings.ts';
