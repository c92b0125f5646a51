/** The seeded demonstration population: invented persons, their records in the six systems, and the truth on them. */
export { FINGER_FORMS, type FingerForm } from './biometrics.ts';
export { inventedContacts } from './contacts.ts';
export type { PersonBundle, PopulationItem, PopulationSize } from './generate.ts';
export { generatePersons, generatePopulation, truthHeader } from './generate.ts';
export { PLANTED_KINDS } from './planted-kinds.ts';
export type { RecordKey, TruthHeader, TruthLine, TruthPair, TruthPerson } from './truth.ts';
export { rowOf } from './truth.ts';
export type { PopulationSummary, WriteOptions } from './write.ts';
export { writePopulation } from './write.ts';
