/** Multiple-identity detection: evidence, colours, links and decisions. */
export {
  type ChangeKey,
  changesSince,
  graphTime,
  type Notice,
  noticeFor,
  readChanges,
} from './changes.ts';
export { type Claim, claimLink, releaseLink } from './claim.ts';
export {
  type ClusterCheck,
  type ClusterContext,
  type ClusterState,
  checkClusters,
  clusterState,
  evidenceOf,
  type GroupRow,
  surroundingsOf,
} from './clusters/index.ts';
export { type ComparedRecord, compareLink, type LinkComparison } from './comparison/index.ts';
export type { DetectContext, Lease } from './context.ts';
export {
  confirmDecision,
  type DecisionOutcome,
  optionsOf,
  proposeDecision,
  withdrawDecision,
} from './decide.ts';
export {
  type BatchResult,
  detectBatch,
  type EventRef,
  finishBatch,
  type PreparedBatch,
  prepareBatch,
} from './detect.ts';
export { factsOf } from './facts.ts';
export { releaseLease, takeLease } from './lease.ts';
export { type DecisionDetail, type LinkDetail, linkIn, readLink } from './link-detail.ts';
export { scanRecords } from './load.ts';
export { explainMatch, type KeptScore } from './match-edges.ts';
export {
  type MeasuredEdge,
  type MeasuredRecord,
  scanMeasuredEdges,
  scanMeasuredRecords,
} from './measured.ts';
export { type QueueContext, type QueueFilter, type QueuePosition, queueTotals, readQueue } from './queue.ts';
export { searchQueue } from './queue-search.ts';
export { CACHED_PLAIN_RECORDS, CACHED_RECORDS, RecordCache } from './record-cache.ts';
export { beginRescoring, type Rescoring, rescoreNext, rescoringOf } from './rescore.ts';
export { isSin, newSin } from './sin.ts';
export { vicinityOf } from './vicinity.ts';
export { visibleLinks } from './visible-links.ts';
export {
  answerPair,
  candidacyOf,
  type Ground,
  type PairAnswer,
  reasonsOf,
  type WhySide,
} from './why.ts';
export { LeaseLost } from './write-findings.ts';
