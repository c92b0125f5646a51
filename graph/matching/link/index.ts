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
        threshold: bitsOfProbability(threshold),
        evidence: groupEvidence(store, weights),
      }).of,
    candidates: { count: candidates.a.length, compared: candidates.has },
  };
}

/** Pairs compared at most between two groups: what larger groups state in common shows in their first records. */
const MOST_PAIRS = 256;

function groupEvidence(store: ProfileStore, weights: Weights): GroupEvidence {
  const pair = newEvidence();
  const best = newEvidence();
  return (one, two) => {
    best.match.fill(Number.NEGATIVE_INFINITY);
    let left = MOST_PAIRS;
    for (const a of one) {
      for (const b of two) {
        if (left-- <= 0) break;
        compareProfiles(store, Math.min(a, b), Math.max(a, b), weights);
        weights.spread(pair);
        for (let f = 0; f < FEATURES.length; f++) {
          if (levels[f] === 0 || (pair.match[f] as number) <= (best.match[f] as number)) continue;
          best.match[f] = pair.match[f] as number;
          best.household[f] = pair.household[f] as number;
          best.origin[f] = pair.origin[f] as number;
        }
      }
    }
    for (let f = 0; f < FEATURES.length; f++)
      if (best.match[f] === Number.NEGATIVE_INFINITY) {
        best.match[f] = 0;
        best.household[f] = 0;
        best.origin[f] = 0;
      }
    return weights.sum(best);
  };
}
