/**
 * Fellegi-Sunter score of two identities with its explanation: bits = prior + Σ features, exactly. It explains, ranks and
 * searches; a score never colours a link (Regulation (EU) 2019/817 Art 28, Delegated Regulations (EU) 2023/332 and 333).
 */
import type { MatchScore } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { compareProfiles, plainFeature } from '../compare/index.ts';
import { MODEL } from '../model/default.ts';
import { bitsOfProbability, DEFAULT_THRESHOLD, FLOOR_PROBABILITY, type Model } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { type Facts, factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { type Counterfactual, counterfactual } from './counterfactual.ts';
import { explainScore } from './explain.ts';
import { asStated, type StatedForms, statedForms } from './stated.ts';

export { plainFeature } from '../compare/index.ts';
export { MODEL } from '../model/default.ts';
export {
  DEFAULT_THRESHOLD,
  FLOOR_PROBABILITY,
  type Model,
  SHOW_PROBABILITY,
  STRONG_PROBABILITY,
} from '../model/format.ts';
export { type Facts, factsOfIdentity } from '../profile/index.ts';
export type { Counterfactual, EvidenceChange } from './counterfactual.ts';
export { CALIBRATION_FEATURE, LIMIT_FEATURE, OTHERS_FEATURE } from './explain.ts';
export { type NameHit, nameHit } from './name-hit.ts';

/** Comparable form of an identity, with what its source wrote: made once where it is compared often. */
export interface PreparedIdentity {
  readonly facts: Facts;
  readonly stated: StatedForms;
}

export function prepareIdentity(identity: Identity): PreparedIdentity {
  return { facts: factsOfIdentity(identity), stated: statedForms(identity) };
}

/** Where pairs are scored one after the other: words met before are not taken apart, nor looked up in the model, again. */
interface Bench {
  readonly store: ProfileStore;
  readonly weights: Weights;
}

/** Words and values from which a bench is made anew, so that what it holds is bounded. */
const BENCH_WORDS = 20_000;
const benches = new WeakMap<Model, Bench>();

/** An empty store with its weights. */
function benchOf(model: Model): Bench {
  let bench = benches.get(model);
  if (bench === undefined || bench.store.words.size + bench.store.values.size > BENCH_WORDS) {
    const store = new ProfileStore();
    bench = { store, weights: new Weights(model, store) };
    benches.set(model, bench);
  }
  bench.store.truncate(0);
  return bench;
}

/** Score of the comparable forms of two identities, which are also what its features show. */
export function scoreFacts(a: Facts, b: Facts, model: Model = MODEL): MatchScore {
  const { store, weights } = benchOf(model);
  const one = store.add(a);
  const two = store.add(b);
  compareProfiles(store, one, two, weights);
  return explainScore(store, one, two, weights);
}

/** Score of two prepared identities; symmetric, deterministic, in any script. */
export function scorePrepared(a: PreparedIdentity, b: PreparedIdentity, model: Model = MODEL): MatchScore {
  const score = scoreFacts(a.facts, b.facts, model);
  for (const feature of score.features) {
    if (!WRITTEN.has(plainFeature(feature.feature))) continue;
    if (feature.a !== undefined) feature.a = asStated(feature.a, a.stated);
    if (feature.b !== undefined) feature.b = asStated(feature.b, b.stated);
  }
  return score;
}

/** Features of which an explanation shows the words as written. */
const WRITTEN: ReadonlySet<string> = new Set(['family name', 'given name', 'place']);

/** A threshold that decides something about a pair, and what would take the pair to its other side. */
export interface TurningPoint {
  /** FLOOR: from here a match edge is kept. THRESHOLD: from here a pair counts as one person in statistics. */
  at: 'FLOOR' | 'THRESHOLD';
  /** Where it lies, 0..1. */
  probability: number;
  reached: boolean;
  /** Bits between the total and the threshold, 0 or more: what is missing, or what is there to spare. */
  distance: number;
  /** Absent where no small change of evidence takes the pair over it. */
  change?: Counterfactual;
}

/** Floor and default threshold as seen from a pair whose score under `model` is `score`. */
export function turningPoints(
  a: PreparedIdentity,
  b: PreparedIdentity,
  score: MatchScore,
  model: Model = MODEL,
): TurningPoint[] {
  const store = new ProfileStore();
  const one = store.add(a.facts);
  const two = store.add(b.facts);
  const weights = new Weights(model, store);
  const missing = score.features.filter(({ level }) => level === 'missing');
  const named = new Set(missing.map(({ feature }) => feature));
  return POINTS.map(([at, probability]) => {
    const change = counterfactual(store, one, two, weights, named, probability);
    return {
      ...{ at, probability, reached: score.probability >= probability },
      distance: Math.abs(score.bits - bitsOfProbability(probability)),
      ...(change === undefined ? {} : { change }),
    };
  });
}

const POINTS = [
  ['FLOOR', FLOOR_PROBABILITY],
  ['THRESHOLD', DEFAULT_THRESHOLD],
] as const;

export function scoreIdentities(a: Identity, b: Identity, model: Model = MODEL): MatchScore {
  return scorePrepared(prepareIdentity(a), prepareIdentity(b), model);
}
