/**
 * Verdict on two records by the letter of the law: pure functions over what the sources state.
 * Regulations (EU) 2019/817 Art 28, 30-33; Delegated Regulations (EU) 2023/332 and 2023/333 Annexes I and II.
 * This is the folder's only door.
 */
export { candidateDocumentKey, compareTravelDocuments, documentKey } from './documents.ts';
export { compareFields, type FieldName, type FieldNote, type FieldVerdict } from './fields.ts';
export type { VerdictOptions } from './identity.ts';
export { compareIdentityData } from './identity.ts';
export { legalKeys } from './keys.ts';
export { type CategoryChange, type VerdictTurn, verdictTurns } from './turning.ts';
