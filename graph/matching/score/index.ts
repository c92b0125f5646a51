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

export { MODEL } from '../model/default.ts';
export {
  FLOOR_PROBABILITY,
  type Model,
  SHOW_PROBABILITY,
  STRONG_PROBABILITY,
} from '../model/format.ts';

export { LIMIT_FEATURE, OTHERS_FEATURE } from './explain.ts';
export { type NameHit, nameHit } from './name-hit.ts';

/** Comparable form of an identity: made once where it is compared often. */
export type PreparedIdentity = Facts;
export const prepareIdentity: (identity: Identity) => PreparedIdentity = factsOfIdentity;

/** Score of two prepared identities; symmetric, deterministic, in any script. */
export function scorePrepared(a: PreparedIdentity, b: PreparedIdentity, model: Model = MODEL): MatchScore {
  const store = new ProfileStore();
  const one = store.add(a);
  const two = store.add(b);
  const weights = new Weights(model, store);
  compareProfiles(store, one, two, weights);
  return explainScore(store, one, two, weights);
}

export function scoreIdentities(a: Identity, b: Identity, model: Model = MODEL): MatchScore {
  return scorePrepared(factsOfIdentity(a), factsOfIdentity(b), model);
}
