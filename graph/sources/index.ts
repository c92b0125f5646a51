/** What each source system sends, and how it is taken into the graph. */
export { checkRecord, type Finding } from './check.ts';
export { type Erasure, type ErasureOutcome, eraseRecord } from './erase.ts';
export type { Intake, IntakeContext, IntakeOutcome } from './intake.ts';
export {
  listRecords,
  type RecordHead,
  type RecordRow,
  type RecordView,
  readRecord,
  recordHead,
} from './read.ts';
export { listSystems, registerSystem, seedSystems } from './registry.ts';
export { RecordGone, storeRecords } from './store-records.ts';
export { builtInSystems, externalListProfile, type RecordKind, type SystemProfile } from './systems.ts';
