/** Profiles: what an identity states, as numbers. */
export { type DateFact, emptyFacts, type Facts, type NameFact } from './facts.ts';
export { factsOfIdentity } from './identity.ts';
export * from './sections.ts';
export { ProfileStore } from './store.ts';
export type { Values, Words } from './words.ts';
