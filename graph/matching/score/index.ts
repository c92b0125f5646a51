/**
 * Fellegi-Sunter score of two identities with its explanation: bits = prior + Σ features, exactly. It explains, ranks and
 * searches; a score never colours a link (Regulation (EU) 2019/817 Art 28, Delegated Regulations (EU) 2023/332 and 333).
 */
import type { MatchScore } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { compareProfiles } from '../compare/index.ts';
import { MODEL } from '../model/default.ts';
import type { Model } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { type Facts, factsOfIdentity, ProfileStore } from '../profile/index.ts';
import { explainScore } from './explain.ts';
import { asStated, type StatedForms, statedForms } from './stated.ts';

export { MODEL } from '../model/default.ts';
export {
  FLOOR_PROBABILITY,
  type Model,
  SHOW_PROBABILITY,
  STRONG_PROBABILITY,
} from '../model/format.ts';

export { LIMIT_FEATURE, OTHERS_FEATURE } from './explain.ts';
export { type NameHit, nameHit } from './name-hit.ts';

/** Comparable form of an identity, with what its source wrote: made once where it is compared often. */
export interface PreparedIdentity {
  readonly facts: Facts;
  readonly stated: StatedForms;
}

export function prepareIdentity(identity: Identity): PreparedIdentity {
  return { facts: factsOfIdentity(identity), stated: statedForms(identity) };
}

/** Score of two prepared identities; symmetric, deterministic, in any script. */
export function scorePrepared(a: PreparedIdentity, b: PreparedIdentity, model: Model = MODEL): MatchScore {
  const store = new ProfileStore();
  const one = store.add(a.facts);
  const two = store.add(b.facts);
  const weights = new Weights(model, store);
  compareProfiles(store, one, two, weights);
  const score = explainScore(store, one, two, weights);
  for (const feature of score.features) {
    if (!WRITTEN.has(feature.feature)) continue;
    if (feature.a !== undefined) feature.a = asStated(feature.a, a.stated);
    if (feature.b !== undefined) feature.b = asStated(feature.b, b.stated);
  }
  return score;
}

/** Features of which an explanation shows the words as written. */
const WRITTEN: ReadonlySet<string> = new Set([
  'family name',
  'given name',
  'place',
  'place at one address or postcode',
]);

export function scoreIdentities(a: Identity, b: Identity, model: Model = MODEL): MatchScore {
  return scorePrepared(prepareIdentity(a), prepareIdentity(b), model);
}
