/** Learns a model from the profiles of a store, without labels. */
import { createHash } from 'node:crypto';
import { compareProfiles, FEATURES, levels } from '../compare/index.ts';
import { roundedModel } from '../model/file.ts';
import { MODEL_FORMAT, type Model } from '../model/format.ts';
import { isHouseholdFeature } from '../model/priors.ts';
import { Weights } from '../model/weights.ts';
import type { ProfileStore } from '../profile/index.ts';
import { type Learnt, learn, type PairLevels, startingRates } from './em.ts';
import { countFrequencies } from './frequencies.ts';
import { randomPairs } from './sample.ts';

export interface LearningOptions {
  /** What the model is called, and what it is learnt on, in words. */
  name: string;
  trainedOn: string;
  /** Identifiers of the slots: random pairs are drawn by their hash. */
  ids: readonly string[];
  /** Candidate pairs, and whether they are all pairs that may be compared. */
  candidates: { a: Int32Array; b: Int32Array; all: boolean };
  allowed: (a: number, b: number) => boolean;
  /** Pairs that may be compared at all; every two slots where it is left out. */
  pairs?: number;
  /** As in {@link learn}. */
  priorWeight?: number;
  /** Bits added to the prior that was learnt: the model is meant for a register of another size. */
  priorShift?: number;
  /** Values that fewer records state are left out of the model: a frozen model must not list what tells a person. */
  least?: number;
  progress?: (stage: string, done: number, of: number) => void;
}

/** Probability that the first comparison assumes; it only decides which reading of a name is best. */
const FIRST = { priorBits: -12, household: 1e-6, origin: 0.1 };

export function learnModel(store: ProfileStore, options: LearningOptions): Model {
  const { ids, candidates, allowed, least = 1, priorShift = 0, progress } = options;
  const frequencies = countFrequencies(store, ids.keys(), { least });
  const first = modelOf({ ...FIRST, rates: startingRates() }, frequencies, options);
  const weights = new Weights(first, store);
  const count = candidates.a.length;
  const found = levelsOf(store, weights, count, (visit) => {
    for (let i = 0; i < count; i++) {
      if (i % 50_000 === 0) progress?.('comparing pairs', i, count);
      visit(candidates.a[i] as number, candidates.b[i] as number);
    }
  });
  const random = candidates.all ? found : randomLevels(store, weights, ids, allowed);
  const pairs = options.pairs ?? (ids.length * (ids.length - 1)) / 2;
  const learnt = learn(found, random, {
    pairs,
    ...(options.priorWeight === undefined ? {} : { priorWeight: options.priorWeight }),
    progress: (round, of) => progress?.('learning weights', round, of),
  });
  return modelOf({ ...learnt, priorBits: learnt.priorBits + priorShift }, frequencies, options);
}

function randomLevels(
  store: ProfileStore,
  weights: Weights,
  ids: readonly string[],
  allowed: LearningOptions['allowed'],
): PairLevels {
  const a: number[] = [];
  const b: number[] = [];
  randomPairs(ids, (x, y) => {
    if (!allowed(Math.min(x, y), Math.max(x, y))) return;
    a.push(x);
    b.push(y);
  });
  return levelsOf(store, weights, a.length, (visit) => {
    for (let i = 0; i < a.length; i++) visit(a[i] as number, b[i] as number);
  });
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

function modelOf(
  { rates, priorBits, household, origin }: Pick<Learnt, 'rates' | 'priorBits' | 'household' | 'origin'>,
  frequencies: Model['frequencies'],
  { name, trainedOn }: LearningOptions,
): Model {
  const model: Omit<Model, 'version'> = {
    format: MODEL_FORMAT,
    trainedOn,
    priorBits,
    household,
    origin,
    rates: Object.fromEntries(FEATURES.map((feature, f) => [feature, rates[f]])) as unknown as Model['rates'],
    frequencies,
  };
  return named({ ...model, version: '' }, name);
}

/** The model with another prior, under a name of its own. */
export function withPrior(model: Model, priorBits: number): Model {
  const moved = roundedModel({ ...model, priorBits });
  return { ...moved, version: model.version.replace(/[^-]*$/, contentHash(moved)) };
}

/** The model as its file holds it, named `name` and the hash of its content. */
export function named(model: Model, name: string): Model {
  const rounded = roundedModel(model);
  return { ...rounded, version: `${name}-${contentHash(rounded)}` };
}

/** First 12 hexadecimal digits of the SHA-256 of what decides a score. */
function contentHash(model: Omit<Model, 'version'>): string {
  const { format, priorBits, household, origin, rates, calibration, frequencies } = model;
  const tables = Object.entries(frequencies).map(([table, { unknown, shares }]) => [
    table,
    unknown,
    [...shares],
  ]);
  const content = JSON.stringify([
    ...[format, priorBits, household, origin, rates, tables],
    ...(calibration === undefined ? [] : [calibration]),
  ]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
