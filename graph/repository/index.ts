/** The common identity repository: biometric samples as they were sent, sealed, and what becomes of them. */
export { type EngineState, readEngineStates, writeEngineState } from './engine-states.ts';
export { countSealed, countUnopened, noteUnopened, resealNext, type SealedCount } from './reseal.ts';
export {
  claimSamples,
  countPending,
  countSamples,
  type MadeTemplate,
  postponeSamples,
  renewSamples,
  type SampleCount,
  type SampleResult,
  type SampleView,
  samplesOfRecord,
  type WaitingSample,
  writeResults,
} from './samples.ts';
export {
  claimSearch,
  eraseSearches,
  finishSearch,
  PROBE_PART,
  postponeSearch,
  readSearch,
  type SearchRow,
  writeSearch,
} from './searches.ts';
export { type RecordState, unappliedRecords, unsearchedSamples } from './unapplied.ts';
