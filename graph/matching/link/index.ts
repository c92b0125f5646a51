/** Links and deduplicates the rows of any file, without a server and without labels. */

import { clusterSlots, type GroupEvidence } from '../cluster/index.ts';
import { compareProfiles, FEATURES, type Feature, levels } from '../compare/index.ts';
import { type Learnt, learn, type PairLevels, startingRates } from '../learn/em.ts';
import { countFrequencies } from '../learn/frequencies.ts';
import { randomPairs } from '../learn/sample.ts';
import {
  bitsOfProbability,
  FLOOR_PROBABILITY,
  MODEL_FORMAT,
  type Model,
  probabilityOf,
  type Rate,
} from '../model/format.ts';
import { isHouseholdFeature } from '../model/priors.ts';
import { newEvidence, Weights } from '../model/weights.ts';
import { ProfileStore } from '../profile/index.ts';
import { factsOfRow } from './facts.ts';
import { type CandidatePairs, EXHAUSTIVE_ROWS, findPairs } from './find.ts';
import type { LinkedPair, LinkOptions, LinkResult, SourceRow } from './row.ts';

export { DEFAULT_THRESHOLD } from '../model/format.ts';
export type { DateOrder, LinkedPair, LinkOptions, LinkResult, Role, SourceRow } from './row.ts';
export { ROLES } from './row.ts';

export interface LinkedRows extends LinkResult {
  model: Model;
}

export function linkRows(rows: readonly SourceRow[], options: LinkOptions): LinkedRows {
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
  const model = learnModel(rows, store, candidates, allowed);
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

function levelsOf(
  store: ProfileStore,
  weights: Weights,
  count: number,
  each: (visit: (a: number, b: number) => void) => void,
): PairLevels {
  const F = FEATURES.length;
  const pairs: PairLevels = {
    count: 0,
    levels: new Uint8Array(count * F),
    rarity: new Float32Array(count),
    sharedRarity: new Float32Array(count),
  };
  each((a, b) => {
    compareProfiles(store, a, b, weights);
    pairs.levels.set(levels, pairs.count * F);
    let rarity = 0;
    let shared = 0;
    for (let f = 0; f < F; f++) {
      const bits = weights.rarityOf(f);
      rarity += bits;
      if (isHouseholdFeature(f)) shared += bits;
    }
    pairs.sharedRarity[pairs.count] = shared;
    pairs.rarity[pairs.count++] = rarity;
  });
  return pairs;
}

function learnModel(
  rows: readonly SourceRow[],
  store: ProfileStore,
  candidates: CandidatePairs,
  allowed: (a: number, b: number) => boolean,
): Model {
  const frequencies = countFrequencies(store, rows.keys(), { least: 1 });
  const first = modelOf(
    { rates: startingRates(), priorBits: -12, household: 1e-6, origin: 0.1 },
    frequencies,
  );
  const weights = new Weights(first, store);
  const found = levelsOf(store, weights, candidates.a.length, (visit) => {
    for (let i = 0; i < candidates.a.length; i++) visit(candidates.a[i] as number, candidates.b[i] as number);
  });
  const drawn: [number, number][] = [];
  randomPairs(
    rows.map((row) => `${row.source} ${row.id}`),
    (a, b) => {
      if (allowed(Math.min(a, b), Math.max(a, b))) drawn.push([a, b]);
    },
  );
  const random =
    rows.length <= EXHAUSTIVE_ROWS
      ? found
      : levelsOf(store, weights, drawn.length, (visit) => {
          for (const [a, b] of drawn) visit(a, b);
        });
  const all = (rows.length * (rows.length - 1)) / 2;
  const learnt = learn(found, random, { pairs: all });
  return modelOf(learnt, frequencies);
}

function modelOf(
  learnt: Pick<Learnt, 'rates' | 'priorBits' | 'household' | 'origin'>,
  frequencies: Model['frequencies'],
): Model {
  const { rates, priorBits, household, origin } = learnt;
  return {
    format: MODEL_FORMAT,
    version: 'learnt',
    trainedOn: 'the file itself',
    priorBits,
    household,
    origin,
    rates: Object.fromEntries(FEATURES.map((feature, f) => [feature, rates[f]])) as unknown as Record<
      Feature,
      Rate[]
    >,
    frequencies,
  };
}
