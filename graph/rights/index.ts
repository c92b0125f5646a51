/** Rights of the person: requests for access, rectification and erasure with their clocks (Art 47-49). */
export { type CarryOutcome, carryThrough } from './carry-through.ts';
export { type Clock, type Clocks, clocksOf } from './clocks.ts';
export {
  AUTHORITY_REFERENCE,
  type AuthorityContact,
  eraseContact,
  readContact,
  writeContact,
} from './contacts.ts';
export { optionsOf, type StepOption } from './options.ts';
export type { Party, Refusal, RightsKind, RightsState } from './progress.ts';
export { handlingRecord, type RightsEntry } from './record.ts';
export { type Advance, advance, listRequests, openRequest, readRequest, type StepWish } from './requests.ts';
export { DATA_FIELDS, REFUSAL_REASONS, type RightsData, type RightsRequest } from './stored.ts';
