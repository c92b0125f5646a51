/**
 * Expectation maximisation over all pairs of a file. The expectation is taken over the candidates only, since what shares
 * no key has no chance worth counting; but the prior is held over all pairs there are, never over the candidates, or else
 * every candidate would be called a match (matching rules §7.1).
 *
 * m comes from the pairs by their posterior, with a few pairs of the priors mixed in; u from a random sample, each pair of
 * which counts by the chance that it is *not* one person.
 */
import { CONDITIONAL, FEATURES, LEVELS } from '../compare/index.ts';
import type { Rate } from '../model/format.ts';
import { householdRates, PRIOR_M, PRIOR_U } from '../model/priors.ts';

/** Levels of many pairs, one byte a feature, and what rarity adds to each. */
export interface PairLevels {
  count: number;
  levels: Uint8Array;
  /** Bits of rarity of all features, and of those that a household shares. */
  rarity: Float32Array;
  sharedRarity: Float32Array;
  /** Which prior a pair stands under: pairs inside a source and between two have shares of their own. */
  stratum: Uint8Array;
}

export interface Learnt {
  rates: Rate[][];
  /** log2 odds of a pair by stratum. */
  priorBits: number[];
  /** Expected matches by stratum. */
  expected: number[];
  /** Share of pairs that are two members of one household. */
  household: number;
  rounds: number;
}

export interface EmOptions {
  /** All pairs there are, by stratum. */
  pairs: readonly number[];
  /** Weight of the priors of m and of u, in pairs. */
  strengthM?: number;
  strengthU?: number;
  rounds?: number;
  progress?: (round: number, of: number) => void;
}

const F = FEATURES.length;
const WIDTH = 16;
const STRENGTH_M = 100;
const STRENGTH_U = 20_000;
/** Strength of a prior that nothing learnt may move: a generation is written to tell two persons apart. */
const FIXED = 1e9;
const ROUNDS = 40;
/** At most this share of all pairs lives together. */
const MOST_HOUSEHOLD = 0.05;
/** The priors of a stratum do not fall below one match in it, nor rise above one pair in five. */
const LEAST_MATCHES = 0.5;
const MOST_SHARE = 0.2;
/** Change of any bit between two rounds below which the learning has settled. */
const SETTLED = 0.003;
/** A chance below which a pair teaches nothing. */
const NEGLIGIBLE = 1e-7;

export function startingRates(): Rate[][] {
  return FEATURES.map((feature) => PRIOR_M[feature].map((m, i) => ({ m, u: PRIOR_U[feature][i] as number })));
}

export function bitsTable(rates: readonly (readonly Rate[])[]): Float64Array {
  const bits = new Float64Array(F * WIDTH);
  for (const [f, list] of rates.entries())
    for (const [l, { m, u }] of list.entries()) bits[f * WIDTH + l + 1] = Math.log2(m / u);
  return bits;
}

function householdTable(rates: readonly (readonly Rate[])[]): Float64Array {
  return bitsTable(rates.map((list, f) => householdRates(f, list)));
}

/** Bits of one pair against strangers, and the bits by which a shared household explains it. */
let own = 0;
let shared = 0;

function weigh(pairs: PairLevels, at: number, bits: Float64Array, household: Float64Array): void {
  own = pairs.rarity[at] as number;
  shared = pairs.sharedRarity[at] as number;
  const from = at * F;
  for (let f = 0; f < F; f++) {
    const level = f * WIDTH + (pairs.levels[from + f] as number);
    own += bits[level] as number;
    shared += household[level] as number;
  }
}

/** Learns the rates. `candidates` and `random` are levels of pairs compared under the starting rates. */
export function learn(candidates: PairLevels, random: PairLevels, options: EmOptions): Learnt {
  const { pairs, strengthM = STRENGTH_M, strengthU = STRENGTH_U, rounds = ROUNDS } = options;
  const everyPair = pairs.reduce((x, y) => x + y, 0);
  let rates = withU(startingRates(), random, new Float64Array(random.count).fill(1), strengthU);
  let bits = bitsTable(monotone(rates));
  let household = householdTable(monotone(rates));
  let householdShare = Math.min(MOST_HOUSEHOLD, 1 / Math.sqrt(2 * everyPair + 1));
  let expected = pairs.map((all) =>
    Math.max(LEAST_MATCHES, Math.min(all * MOST_SHARE, Math.sqrt(all) * 0.3)),
  );
  let priorBits = pairs.map((all, s) => log2Odds((expected[s] as number) / Math.max(1, all)));
  const not = new Float64Array(random.count);
  let round = 0;
  for (; round < rounds; round++) {
    const found = expectation(candidates, bits, household, householdShare, priorBits, pairs.length);
    for (let i = 0; i < random.count; i++) {
      weigh(random, i, bits, household);
      const match = 2 ** (own + (priorBits[random.stratum[i] as number] as number));
      not[i] = 1 / (1 + match + householdShare * 2 ** shared);
    }
    expected = pairs.map((all, s) =>
      Math.max(LEAST_MATCHES, Math.min(all * MOST_SHARE, found.sums[s] as number)),
    );
    priorBits = pairs.map((all, s) => log2Odds((expected[s] as number) / Math.max(1, all)));
    householdShare = Math.min(
      MOST_HOUSEHOLD,
      Math.max(LEAST_MATCHES, found.households) / Math.max(1, everyPair),
    );
    const strangers = withU(rates, random, not, strengthU);
    const next = FEATURES.map((feature, f) => {
      const m = shares(found.byLevel, f, PRIOR_M[feature], feature === 'generation' ? FIXED : strengthM);
      // What another feature must agree for is rare among random pairs: candidates tell more of it.
      const u =
        f < CONDITIONAL
          ? (strangers[f] as Rate[]).map((rate) => rate.u)
          : shares(found.strangers, f, PRIOR_U[feature], strengthM);
      return m.map((share, i) => ({ m: share, u: u[i] as number }));
    });
    const held = monotone(next);
    const nextBits = bitsTable(held);
    let moved = 0;
    for (let i = 0; i < bits.length; i++)
      moved = Math.max(moved, Math.abs((nextBits[i] as number) - (bits[i] as number)));
    rates = next;
    bits = nextBits;
    household = householdTable(held);
    options.progress?.(round + 1, rounds);
    if (moved < SETTLED && round > 3) break;
  }
  return { rates: monotone(rates), priorBits, expected, household: householdShare, rounds: round };
}

interface Expectation {
  /** Expected matches by stratum, and expected pairs of one household. */
  sums: Float64Array;
  households: number;
  /** Sum of the posteriors by feature and level, and of the chances to be strangers. */
  byLevel: Float64Array;
  strangers: Float64Array;
}

/** Posterior of every candidate, summed by feature and level. */
function expectation(
  pairs: PairLevels,
  bits: Float64Array,
  household: Float64Array,
  householdShare: number,
  priorBits: readonly number[],
  strata: number,
): Expectation {
  const found: Expectation = {
    sums: new Float64Array(strata),
    households: 0,
    byLevel: new Float64Array(F * WIDTH),
    strangers: new Float64Array(F * WIDTH),
  };
  for (let i = 0; i < pairs.count; i++) {
    const s = pairs.stratum[i] as number;
    weigh(pairs, i, bits, household);
    const match = 2 ** (own + (priorBits[s] as number));
    const housed = householdShare * 2 ** shared;
    const every = 1 + match + housed;
    const p = match / every;
    found.sums[s] = (found.sums[s] as number) + p;
    found.households += housed / every;
    const from = i * F;
    for (let f = CONDITIONAL; f < F; f++) {
      const at = f * WIDTH + (pairs.levels[from + f] as number);
      found.strangers[at] = (found.strangers[at] as number) + 1 / every;
    }
    if (p < NEGLIGIBLE) continue;
    for (let f = 0; f < F; f++) {
      const at = f * WIDTH + (pairs.levels[from + f] as number);
      found.byLevel[at] = (found.byLevel[at] as number) + p;
    }
  }
  return found;
}

const log2Odds = (share: number) => Math.log2(share / (1 - share));

function counts(pairs: PairLevels, weight: Float64Array): Float64Array {
  const sums = new Float64Array(F * WIDTH);
  for (let i = 0; i < pairs.count; i++) {
    const w = weight[i] as number;
    if (w < NEGLIGIBLE) continue;
    const from = i * F;
    for (let f = 0; f < F; f++) {
      const at = f * WIDTH + (pairs.levels[from + f] as number);
      sums[at] = (sums[at] as number) + w;
    }
  }
  return sums;
}

function shares(sums: Float64Array, f: number, prior: readonly number[], strength: number): number[] {
  let all = strength;
  for (let l = 1; l <= prior.length; l++) all += sums[f * WIDTH + l] as number;
  return prior.map((share, i) => ((sums[f * WIDTH + i + 1] as number) + share * strength) / all);
}

function withU(rates: Rate[][], random: PairLevels, not: Float64Array, strength: number): Rate[][] {
  const sums = counts(random, not);
  return FEATURES.map((feature, f) => {
    const u = shares(sums, f, PRIOR_U[feature], strength);
    return (rates[f] as Rate[]).map(({ m }, i) => ({ m, u: u[i] as number }));
  });
}

/** Levels of full agreement and of difference bound the rest: nothing in between earns more, or costs more. */
function monotone(rates: Rate[][]): Rate[][] {
  return rates.map((list, f) => {
    const feature = FEATURES[f] as (typeof FEATURES)[number];
    if (LEVELS[feature].length < 4) return list;
    const bits = list.map(({ m, u }) => Math.log2(m / u));
    const top = bits[0] as number;
    const floor = Math.min(top, bits.at(-1) as number);
    return list.map((rate, i) => {
      const held = Math.max(floor, Math.min(top, bits[i] as number));
      return held === bits[i] ? rate : { m: rate.u * 2 ** held, u: rate.u };
    });
  });
}
