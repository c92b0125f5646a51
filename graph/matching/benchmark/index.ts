/** The frozen benchmark by which a proposed model is held against the one in use. */
export { type BenchmarkPair, benchmark, RECIPE } from './pairs.ts';
export { guardRails, type Objection } from './rails.ts';
export { type Shadow, type ShadowGroup, shadow } from './shadow.ts';
