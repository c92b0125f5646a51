/**
 * Learns from pairs that people decided on evidence outside of the fields: shares of true pairs (m) by Dirichlet counts
 * around the model in use, and a calibration of the totals (Platt 1999) on pairs that took no part. Shares of strangers
 * (u, o), the prior and the frequencies stay: links say nothing of the pairs that have none.
 */
import { compareProfiles, FEATURES, levels, MISSING } from '../compare/index.ts';
import { GENERATION_FEATURE } from '../compare/levels.ts';
import { type Calibration, type Model, probabilityOf, type Rate } from '../model/format.ts';
import { Weights } from '../model/weights.ts';
import { type Facts, ProfileStore } from '../profile/index.ts';
import { monotone } from './em.ts';
import { named } from './model.ts';
import { randomPairs } from './sample.ts';

/** Pairs that the model in use counts as, beside the decided ones (matching rules §6). */
const PSEUDO_PAIRS = 200;
/** Pairs of strangers drawn among the held-out sides. */
const STRANGERS = 100_000;
const ROUNDS = 50;

export interface DecidedPair {
  /** The link that was decided. */
  id: string;
  /** Identities that the two sides state, each as comparable facts; at least one each. */
  a: readonly Facts[];
  b: readonly Facts[];
  same: boolean;
  /** Above 0: how many pairs it stands for. */
  weight: number;
  /** Takes part in the calibration, not in the shares. */
  heldOut: boolean;
  /** Pairs of one cluster stand and fall together. */
  cluster: string;
}

/** The model with shares and calibration learnt; the same pairs, in any order, give the same model. */
export function learnDecided(
  parent: Model,
  decided: readonly DecidedPair[],
  { name, trainedOn }: { name: string; trainedOn: string },
): Model {
  const pairs = decided.toSorted((p, q) => (p.id < q.id ? -1 : 1));
  const shared = { ...withShares(parent, pairs), trainedOn };
  const found = calibrationOf(shared, pairs);
  const { calibration: _, ...bare } = shared;
  return named({ ...bare, ...(found === undefined ? {} : { calibration: found }) }, name);
}

/** m by counts of levels among the pairs of one person that are not held out. */
function withShares(parent: Model, pairs: readonly DecidedPair[]): Model {
  const counts = FEATURES.map((feature) => new Float64Array(parent.rates[feature].length + 1));
  eachBest(
    parent,
    pairs.filter(({ same, heldOut }) => same && !heldOut),
    ({ weight }) => {
      for (let f = 0; f < FEATURES.length; f++) {
        const count = counts[f] as Float64Array;
        const level = levels[f] as number;
        count[level] = (count[level] as number) + weight;
      }
    },
  );
  const rates = FEATURES.map((feature, f) =>
    f === GENERATION_FEATURE
      ? [...parent.rates[feature]]
      : shares(parent.rates[feature], counts[f] as Float64Array),
  );
  const held = monotone(rates);
  return {
    ...parent,
    rates: Object.fromEntries(FEATURES.map((feature, f) => [feature, held[f]])) as unknown as Model['rates'],
  };
}

function shares(rates: readonly Rate[], count: Float64Array): Rate[] {
  const stated = count.reduce((sum, one, level) => (level === MISSING ? sum : sum + one), 0);
  return rates.map((rate, i) => ({
    ...rate,
    m: ((count[i + 1] as number) + PSEUDO_PAIRS * rate.m) / (stated + PSEUDO_PAIRS),
  }));
}

interface Point {
  bits: number;
  /** Share of such pairs that are one person, 0..1. */
  target: number;
  weight: number;
}

/**
 * Slope and shift of the totals of held-out pairs of one person against strangers drawn among the same sides, who count as
 * often as the prior says: links find strangers of a special kind only, so decided different pairs take no part.
 * Undefined where nothing can be fitted. What the totals state already counts as {@link PSEUDO_PAIRS} pairs.
 */
function calibrationOf(model: Model, pairs: readonly DecidedPair[]): Calibration | undefined {
  const same = pairs.filter((pair) => pair.same && pair.heldOut);
  const held = same.reduce((sum, { weight }) => sum + weight, 0);
  const bare: Model = { ...model };
  delete bare.calibration;
  const points: Point[] = [];
  const add = (bits: number, hit: 0 | 1, weight: number) => {
    const target = (held * hit + PSEUDO_PAIRS * probabilityOf(bits)) / (held + PSEUDO_PAIRS);
    points.push({ bits, target, weight });
  };
  eachBest(bare, same, ({ weight }, bits) => add(bits, 1, weight));
  const strangers: DecidedPair[] = [];
  const sides = same.flatMap(({ a, b, cluster, id }) => [
    { side: a, cluster, id: `${id} a` },
    { side: b, cluster, id: `${id} b` },
  ]);
  randomPairs(
    sides.map(({ id }) => id),
    (x, y) => {
      const [one, two] = [sides[x] as (typeof sides)[number], sides[y] as (typeof sides)[number]];
      if (one.cluster !== two.cluster) strangers.push(plain(one.side, two.side));
    },
    STRANGERS,
  );
  if (held === 0 || strangers.length === 0) return undefined;
  const each = (held * 2 ** -model.priorBits) / strangers.length;
  eachBest(bare, strangers, (_, bits) => add(bits, 0, each));
  return platt(points);
}

/** Slope and shift of least weighted log loss, by Newton's method. Undefined where it does not settle on a rising line. */
export function platt(points: readonly Point[]): Calibration | undefined {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [g1, g0, h11, h10, h00] = [0, 0, 0, 0, 0];
    for (const { bits, target, weight } of points) {
      const p = probabilityOf(slope * bits + shift);
      const miss = weight * (p - target);
      const curve = weight * p * (1 - p) * Math.LN2;
      g1 += miss * bits;
      g0 += miss;
      h11 += curve * bits * bits;
      h10 += curve * bits;
      h00 += curve;
    }
    const det = h11 * h00 - h10 * h10;
    if (!(det > 0)) return undefined;
    const [d1, d0] = [(g1 * h00 - g0 * h10) / det, (g0 * h11 - g1 * h10) / det];
    // Steps of half a slope at most: far from the solution the curve says little.
    const held = Math.min(1, 0.5 / Math.max(Math.abs(d1), Math.abs(d0) / 20, 1e-9));
    slope -= held * d1;
    shift -= held * d0;
    if (Math.abs(d1) < 1e-9 && Math.abs(d0) < 1e-9) break;
  }
  return slope > 0 && Number.isFinite(slope) && Number.isFinite(shift) ? { slope, shift } : undefined;
}

/** Hears of each pair with the total of its best pair of identities, whose levels stand in {@link levels}. */
function eachBest(
  model: Model,
  pairs: readonly DecidedPair[],
  visit: (pair: DecidedPair, bits: number) => void,
): void {
  const store = new ProfileStore();
  const weights = new Weights(model, store);
  for (const pair of pairs) {
    store.truncate(0);
    const slots = [pair.a, pair.b].map((side) => side.map((facts) => store.add(facts)));
    let best = Number.NEGATIVE_INFINITY;
    let found: [number, number] | undefined;
    for (const x of slots[0] as number[])
      for (const y of slots[1] as number[]) {
        compareProfiles(store, x, y, weights);
        const bits = weights.total();
        if (bits > best) [best, found] = [bits, [x, y]];
      }
    if (found === undefined) continue;
    compareProfiles(store, found[0], found[1], weights);
    visit(pair, best);
  }
}

const plain = (a: DecidedPair['a'], b: DecidedPair['b']): DecidedPair => ({
  ...{ id: '', a, b, same: false, weight: 1, heldOut: false, cluster: '' },
});

/** Totals of the best pairs of identities under a model, in the order of the pairs. */
export function bitsOfPairs(model: Model, pairs: readonly Pick<DecidedPair, 'a' | 'b'>[]): number[] {
  const all: number[] = [];
  eachBest(
    model,
    pairs.map(({ a, b }) => plain(a, b)),
    (_, bits) => all.push(bits),
  );
  return all;
}
