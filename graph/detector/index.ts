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
export { type CoverFacts, coverFactsOf, isCovered, withoutJudgement } from './cover.ts';
export {
  adjudicateDecision,
  confirmDecision,
  contestLink,
  type DecisionOutcome,
  handOver,
  hearPerson,
  judge,
  lookAgain,
  optionsOf,
  proposeDecision,
  requestCompletion,
  withdrawDecision,
} from './decide.ts';
export { type ReadLink, readDecidedLinks, readEndedDecisions } from './decided-links.ts';
export {
  type BatchResult,
  detectBatch,
  type EventRef,
  finishBatch,
  type PreparedBatch,
  prepareBatch,
} from './detect.ts';
export { readEndedLink } from './ended-link.ts';
export { factsOf, type LinkFactsRow } from './facts.ts';
export { foresee } from './foresee.ts';
export { colouringOf, type HistoryRow, type SettledDecision } from './history.ts';
export { imageUnderLink, type StoredImage } from './images.ts';
export { EVIDENCE_CODES, type EvidenceCode } from './labels.ts';
export { matcherAddress, noteAddress, releaseLease, takeLease } from './lease.ts';
export {
  type Letter,
  type LetterEvent,
  type LetterOutcome,
  readLetter,
  readLetters,
  stepLetter,
  WITHHOLDING_REASONS,
} from './letters.ts';
export type { Refusal } from './lifecycle.ts';
export {
  type DecisionDetail,
  judgementOf,
  type LinkDetail,
  linkIn,
  ownerRequests,
  readLink,
} from './link-detail.ts';
export { accuracyOf, LEAST_LINKS, type Measured, type Share } from './live-accuracy.ts';
export { loadRecords, scanRecords } from './load.ts';
export { explainMatch, type KeptScore } from './match-edges.ts';
export {
  type MeasuredEdge,
  type MeasuredRecord,
  scanMeasuredEdges,
  scanMeasuredRecords,
} from './measured.ts';
export { bandsOf, type Measures, measuresOf, type ReviewAct } from './measures.ts';
export { readMode, setMode } from './mode.ts';
export {
  approveChange,
  type ChangeOutcome,
  claimProposal,
  endProposal,
  type ModelChange,
  modelChanges,
  noteProgress,
  rejectChange,
  requestProposal,
  requestRollback,
} from './model-changes.ts';
export { modelInUse, modelOf, versionInUse } from './models.ts';
export { acknowledgeNotice, readNotices } from './notices.ts';
export { raiseOverdue } from './overdue.ts';
export type { ReviewPolicy } from './policy.ts';
export { proposeModel } from './propose-model.ts';
export {
  authoritiesOf,
  type QueueContext,
  type QueueFilter,
  type QueuePosition,
  queueTotals,
  readQueue,
} from './queue.ts';
export { searchQueue } from './queue-search.ts';
export { CACHED_PLAIN_RECORDS, CACHED_RECORDS, RecordCache } from './record-cache.ts';
export { beginRescoring, type Rescoring, rescoreNext, rescoringOf } from './rescore.ts';
export { placeLinksLeft } from './risk.ts';
export { isSin, newSin, readSin } from './sin.ts';
export { vicinityOf } from './vicinity.ts';
export { visibleLinks } from './visible-links.ts';
export { unwatchLink, watchedBy, watchLink } from './watch.ts';
export {
  answerPair,
  candidacyOf,
  type Ground,
  type PairAnswer,
  reasonsOf,
  type WhySide,
} from './why.ts';
export { LeaseLost } from './write-findings.ts';
