/** Groups of the rows of a file, by what all their pairs say together. */
import { clusterSlots, type GroupEvidence } from '../cluster/index.ts';
import { compareProfiles, FEATURES, levels } from '../compare/index.ts';
import { bitsOfProbability } from '../model/format.ts';
import { newEvidence, type Weights } from '../model/weights.ts';
import type { ProfileStore } from '../profile/index.ts';
import type { LinkedPair } from './row.ts';

/** From here on a probability is 1 as numbers go. */
const CERTAIN_BITS = 53;

/**
 * @param pairs by falling bits
 * @param threshold probability from which two groups join
 * @returns group number of each row: the lowest of its rows
 */
export function groupsOf(
  store: ProfileStore,
  weights: Weights,
  pairs: readonly LinkedPair[],
  threshold: number,
): Int32Array {
  return clusterSlots(store.size, pairs, {
    threshold: Math.min(bitsOfProbability(threshold), CERTAIN_BITS),
    evidence: groupEvidence(store, weights),
  }).of;
}

/** Explanations of which the Bayes factors are summed. */
const EXPLANATIONS = ['match', 'household', 'origin'] as const;

/**
 * Evidence of two groups: of each feature the Bayes factor averaged over the pairs that state it. What every pair shares
 * counts whole; what one pair in eight shares, as the name before a marriage does, counts three bits less; what no pair
 * shares counts against.
 */
function groupEvidence(store: ProfileStore, weights: Weights): GroupEvidence {
  const pair = newEvidence();
  const mean = newEvidence();
  const count = FEATURES.length;
  return {
    // How often each feature is stated, then its factors under each explanation.
    width: count * (1 + EXPLANATIONS.length),
    add: (sum, a, b) => {
      compareProfiles(store, a, b, weights);
      weights.spread(pair);
      for (let f = 0; f < count; f++) {
        if (levels[f] === 0) continue;
        sum[f] = (sum[f] as number) + 1;
        let at = f;
        for (const explanation of EXPLANATIONS) {
          at += count;
          sum[at] = (sum[at] as number) + 2 ** (pair[explanation][f] as number);
        }
      }
    },
    bits: (sum) => {
      for (let f = 0; f < count; f++) {
        let at = f;
        for (const explanation of EXPLANATIONS) {
          at += count;
          mean[explanation][f] = sum[f] === 0 ? 0 : Math.log2((sum[at] as number) / (sum[f] as number));
        }
      }
      return weights.sum(mean);
    },
  };
}
