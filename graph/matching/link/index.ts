/** Links and deduplicates the rows of any file, without a server and without labels. */

import { EXHAUSTIVE_ROWS, findPairs } from '../candidates/pairs.ts';
import { clusterSlots, type GroupEvidence } from '../cluster/index.ts';
import { compareProfiles, FEATURES, levels } from '../compare/index.ts';
import { learnModel } from '../learn/index.ts';
import { bitsOfProbability, FLOOR_PROBABILITY, type Model, probabilityOf } from '../model/format.ts';
import { newEvidence, Weights } from '../model/weights.ts';
import { ProfileStore } from '../profile/index.ts';
import { factsOfRow } from './facts.ts';
import type { LinkedPair, LinkOptions, LinkResult, SourceRow } from './row.ts';

export { DEFAULT_THRESHOLD } from '../model/format.ts';
export type { DateOrder, LinkedPair, LinkOptions, LinkResult, Role, SourceRow } from './row.ts';
export { ROLES } from './row.ts';

export interface LinkedRows extends LinkResult {
  model: Model;
}

/** @param given a frozen model; without one the weights are learnt from the rows themselves */
export function linkRows(rows: readonly SourceRow[], options: LinkOptions, given?: Model): LinkedRows {
  const store = new ProfileStore();
  for (const row of rows) store.add(factsOfRow(row, options.dateOrder));
  const allowed = (a: number, b: number) => {
    const [x, y] = [rows[a] as SourceRow, rows[b] as SourceRow];
    if (x.kind !== '' && y.kind !== '' && x.kind !== y.kind) return false;
    return x.source === y.source ? options.within : options.across;
  };
  const candidates = findPairs(store, rows.length, {
    allowed,
    progress: (done, of) => options.progress?.('finding pairs', done, of),
  });
  const model =
    given ??
    learnModel(store, {
      name: 'learnt',
      trainedOn: 'the linked file itself, without labels',
      ids: rows.map((row) => `${row.source} ${row.id}`),
      candidates: { ...candidates, all: rows.length <= EXHAUSTIVE_ROWS },
      allowed,
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    });
  const weights = new Weights(model, store);
  const pairs: LinkedPair[] = [];
  for (let i = 0; i < candidates.a.length; i++) {
    if (i % 50_000 === 0) options.progress?.('scoring pairs', i, candidates.a.length);
    const [a, b] = [candidates.a[i] as number, candidates.b[i] as number];
    compareProfiles(store, a, b, weights);
    const bits = weights.total();
    const probability = probabilityOf(bits);
    if (probability >= FLOOR_PROBABILITY) pairs.push({ a, b, bits, probability });
  }
  pairs.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b);
  return {
    model,
    pairs,
    clusters: (threshold) =>
      clusterSlots(rows.length, pairs, {
        threshold: Math.min(bitsOfProbability(threshold), CERTAIN_BITS),
        evidence: groupEvidence(store, weights),
      }).of,
    candidates: { count: candidates.a.length, compared: candidates.has },
  };
}

/** From here on a probability is 1 as numbers go. */
const CERTAIN_BITS = 53;

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
