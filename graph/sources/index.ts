/** What each source system sends, and how it is taken into the graph. */
export { addSample, type SampleIntake } from './add-sample.ts';
export { checkProbe, checkRecord, checkSample, type Finding } from './check.ts';
export { type Erasure, type ErasureOutcome, eraseRecord } from './erase.ts';
export { digestSamples, type Intake, type IntakeContext, type IntakeOutcome } from './intake.ts';
export {
  endLoad,
  type InitialLoad,
  type LoadEnd,
  LoadEnded,
  type LoadPosition,
  listLoads,
  noteUntaken,
  openLoad,
  progressOf,
  readLoad,
  type Untaken,
} from './loads.ts';
export {
  listRecords,
  type RecordHead,
  type RecordRow,
  type RecordView,
  readRecord,
  recordHead,
} from './read.ts';
export { listSystems, registerSystem, seedSystems } from './registry.ts';
export { MINUTIAE_TYPE, type SampleState } from './rows.ts';
export { MOST_SAMPLE_BYTES, mediaTypeOf } from './sample-form.ts';
export { RecordGone, storeRecords } from './store-records.ts';
export { builtInSystems, externalListProfile, type RecordKind, type SystemProfile } from './systems.ts';
