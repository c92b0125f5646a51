/**
 * Expectation maximisation over all pairs of a file (Fellegi and Sunter 1969; Winkler 1988), with four explanations of a
 * pair: one person; members of one household; strangers of one origin, who share names, nationality and place more often
 * than others; strangers. Without the third, the names and nationality of a culture, which go together, would be taken for
 * persons.
 *
 * The expectation is taken over the candidates, since what shares no key has no chance worth counting; but priors are held
 * over all pairs there are, never over the candidates, or else every candidate would be called a match (matching rules
 * §7.1). Shares among strangers come from random pairs, each counting by its chance of being strangers.
 */

import { CONDITIONAL, FEATURES, LEVELS } from '../compare/index.ts';
import { GIVEN_UNDER_FAMILY, PLACE_UNDER_NATIONALITY } from '../compare/levels.ts';
import type { Rate } from '../model/format.ts';
import {
  householdRates,
  isOriginFeature,
  MOST_DIFFERENT,
  PRIOR_M,
  PRIOR_U,
  startingOrigin,
} from '../model/priors.ts';

/** Levels of many pairs, one byte a feature, and what rarity adds to each. */
export interface PairLevels {
  count: number;
  levels: Uint8Array;
  /** Bits of rarity of all features, and of those that a household shares. */
  rarity: Float32Array;
  sharedRarity: Float32Array;
}

export interface Learnt {
  rates: Rate[][];
  /** log2 odds that a random pair is one person. */
  priorBits: number;
  /** Expected matches. */
  expected: number;
  /** Shares of pairs that are members of one household, and strangers of one origin. */
  household: number;
  origin: number;
}

export interface EmOptions {
  /** All pairs there are. */
  pairs: number;
  /** Weight of the priors of m as a share of the expected matches; 1 believes them as much as what is learnt. */
  priorWeight?: number;
  progress?: (round: number, of: number) => void;
}

/** Conditional features whose condition is common enough among random pairs, while candidates are chosen by the feature. */
const FROM_RANDOM: ReadonlySet<number> = new Set([GIVEN_UNDER_FAMILY, PLACE_UNDER_NATIONALITY]);

const F = FEATURES.length;
const WIDTH = 16;

/** Weight of the priors of m in pairs: at least so many, and this share of the expected matches unless asked otherwise. */
const STRENGTH_M = 100;
const PRIOR_WEIGHT = 0.3;
/** Weight of the priors of u and of what is shared in one origin, in pairs. */
const STRENGTH_U = 20_000;
/** Weight of the priors of conditional features: they are rare among random pairs. */
const STRENGTH_CONDITIONAL = 100;
/** Strength of a prior that nothing learnt may move: a generation is written to tell two persons apart. */
const FIXED = 1e9;
const ROUNDS = 40;
/** There is not less than half a match, nor are more than one pair in twenty one person or one household. */
const LEAST_PAIRS = 0.5;
const MOST_SHARE = 0.05;
/** Strangers of one origin: from one pair in a hundred to one in two. */
const ORIGIN = { least: 0.01, most: 0.5, start: 0.1 };
/** Change of any bit between two rounds below which the learning has settled. */
const SETTLED = 0.003;
/** A chance below which a pair teaches nothing. */
const NEGLIGIBLE = 1e-7;

export function startingRates(): Rate[][] {
  return FEATURES.map((feature, f) => {
    const rates = PRIOR_M[feature].map((m, i) => ({ m, u: PRIOR_U[feature][i] as number, o: 0 }));
    return startingOrigin(f, rates);
  });
}

/** One row of bits a feature, level by level; `missing` is 0. */
type Table = Float64Array;

function table(rates: readonly (readonly Rate[])[], of: (rate: Rate) => number): Table {
  const bits = new Float64Array(F * WIDTH);
  for (const [f, list] of rates.entries())
    for (const [l, rate] of list.entries()) bits[f * WIDTH + l + 1] = Math.log2(of(rate) / rate.u);
  return bits;
}

/** The model while it is learnt: bits against plain strangers. */
interface State {
  rates: Rate[][];
  match: Table;
  household: Table;
  origin: Table;
  matchShare: number;
  householdShare: number;
  originShare: number;
}

function stateOf(
  rates: Rate[][],
  shares: Pick<State, 'matchShare' | 'householdShare' | 'originShare'>,
): State {
  const held = monotone(rates);
  const housed = held.map((list, f) => householdRates(f, list));
  return {
    ...shares,
    rates: held,
    match: table(held, ({ m }) => m),
    household: table(housed, ({ m }) => m),
    origin: table(held, ({ o }) => o),
  };
}

/** Odds of the explanations of one pair against plain strangers; written by {@link weigh}. */
let matchOdds = 0;
let householdOdds = 0;
let originOdds = 0;

function weigh(pairs: PairLevels, at: number, state: State): void {
  let match = pairs.rarity[at] as number;
  let household = pairs.sharedRarity[at] as number;
  let origin = 0;
  const from = at * F;
  for (let f = 0; f < F; f++) {
    const level = pairs.levels[from + f] as number;
    if (level === 0) continue;
    const cell = f * WIDTH + level;
    match += state.match[cell] as number;
    household += state.household[cell] as number;
    origin += state.origin[cell] as number;
  }
  matchOdds = state.matchShare * 2 ** match;
  householdOdds = state.householdShare * 2 ** household;
  originOdds = state.originShare * 2 ** origin;
}

/** Posteriors summed by feature and level. */
interface Sums {
  matches: Float64Array;
  strangers: Float64Array;
  origin: Float64Array;
  matchPairs: number;
  householdPairs: number;
  originPairs: number;
}

function add(sums: Float64Array, pairs: PairLevels, at: number, first: number, weight: number): void {
  const from = at * F;
  for (let f = first; f < F; f++) {
    const cell = f * WIDTH + (pairs.levels[from + f] as number);
    sums[cell] = (sums[cell] as number) + weight;
  }
}

/** @param first feature from which strangers are summed; matches are summed for all when `matches` is set */
function expectation(pairs: PairLevels, state: State, first: number, matches: boolean): Sums {
  const sums: Sums = {
    matches: new Float64Array(F * WIDTH),
    strangers: new Float64Array(F * WIDTH),
    origin: new Float64Array(F * WIDTH),
    matchPairs: 0,
    householdPairs: 0,
    originPairs: 0,
  };
  const plain = 1 - state.originShare;
  for (let i = 0; i < pairs.count; i++) {
    weigh(pairs, i, state);
    const all = plain + matchOdds + householdOdds + originOdds;
    const match = matchOdds / all;
    sums.matchPairs += match;
    sums.householdPairs += householdOdds / all;
    sums.originPairs += originOdds / all;
    add(sums.strangers, pairs, i, first, plain / all);
    add(sums.origin, pairs, i, first, originOdds / all);
    if (matches && match > NEGLIGIBLE) add(sums.matches, pairs, i, 0, match);
  }
  return sums;
}

/** Learns the rates. `candidates` and `random` are levels of pairs compared under the starting rates. */
export function learn(candidates: PairLevels, random: PairLevels, options: EmOptions): Learnt {
  const { pairs, priorWeight = PRIOR_WEIGHT } = options;
  let state = firstState(random, pairs);
  for (let round = 0; round < ROUNDS; round++) {
    const found = expectation(candidates, state, CONDITIONAL, true);
    const drawn = expectation(random, state, 0, false);
    const next = maximisation(found, drawn, random.count, pairs, priorWeight);
    let moved = 0;
    for (let i = 0; i < next.match.length; i++)
      moved = Math.max(moved, Math.abs((next.match[i] as number) - (state.match[i] as number)));
    state = next;
    options.progress?.(round + 1, ROUNDS);
    if (moved < SETTLED && round > 3) break;
  }
  return {
    rates: state.rates,
    priorBits: Math.log2(state.matchShare / (1 - state.matchShare)),
    expected: state.matchShare * pairs,
    household: state.householdShare,
    origin: state.originShare,
  };
}

/** Shares among strangers from the sample as it is; few matches and households, one origin in ten. */
function firstState(random: PairLevels, pairs: number): State {
  const sums = new Float64Array(F * WIDTH);
  for (let i = 0; i < random.count; i++) add(sums, random, i, 0, 1);
  const rates = FEATURES.map((feature, f) => {
    const u = shares(sums, f, PRIOR_U[feature], STRENGTH_U);
    return startingOrigin(
      f,
      PRIOR_M[feature].map((m, i) => ({ m, u: u[i] as number, o: 0 })),
    );
  });
  const rows = Math.sqrt(2 * pairs + 1);
  return stateOf(rates, {
    matchShare: Math.min(MOST_SHARE, 0.2 / rows),
    householdShare: Math.min(MOST_SHARE, 1 / rows),
    originShare: ORIGIN.start,
  });
}

function maximisation(found: Sums, drawn: Sums, sample: number, pairs: number, priorWeight: number): State {
  const within = (sum: number) => Math.min(MOST_SHARE, Math.max(LEAST_PAIRS, sum) / Math.max(1, pairs));
  const strengthM = STRENGTH_M + priorWeight * found.matchPairs;
  const rates = FEATURES.map((feature, f) => {
    const prior = PRIOR_M[feature];
    const m = bounded(
      shares(found.matches, f, prior, feature === 'generation' ? FIXED : strengthM),
      MOST_DIFFERENT[feature],
    );
    // What another feature must agree for is rare among random pairs: candidates tell more of it.
    const conditional = f >= CONDITIONAL;
    const strangers = conditional && !FROM_RANDOM.has(f) ? found : drawn;
    const strength = conditional ? STRENGTH_CONDITIONAL : STRENGTH_U;
    const u = shares(strangers.strangers, f, PRIOR_U[feature], strength);
    const start = startingOrigin(
      f,
      m.map((share, i) => ({ m: share, u: u[i] as number, o: 0 })),
    );
    const o = isOriginFeature(f)
      ? shares(
          strangers.origin,
          f,
          start.map((rate) => rate.o),
          strength * ORIGIN.start,
        )
      : u;
    return m.map((share, i) => ({ m: share, u: u[i] as number, o: o[i] as number }));
  });
  return stateOf(rates, {
    matchShare: within(found.matchPairs),
    householdShare: within(found.householdPairs),
    originShare: Math.min(ORIGIN.most, Math.max(ORIGIN.least, drawn.originPairs / Math.max(1, sample))),
  });
}

function shares(sums: Float64Array, f: number, prior: readonly number[], strength: number): number[] {
  let all = strength;
  for (let l = 1; l <= prior.length; l++) all += sums[f * WIDTH + l] as number;
  return prior.map((share, i) => ((sums[f * WIDTH + i + 1] as number) + share * strength) / all);
}

/** Holds the share of the last level under a bound; the others keep their proportion. */
function bounded(m: number[], most = 1): number[] {
  const last = m.at(-1) as number;
  if (last <= most) return m;
  const factor = (1 - most) / (1 - last);
  return m.map((share, i) => (i === m.length - 1 ? most : share * factor));
}

/** Levels of full agreement and of difference bound the rest: nothing in between earns more, or costs more. */
export function monotone(rates: Rate[][]): Rate[][] {
  return rates.map((list, f) => {
    const feature = FEATURES[f] as (typeof FEATURES)[number];
    if (LEVELS[feature].length < 4) return list;
    const bits = list.map(({ m, u }) => Math.log2(m / u));
    const top = bits[0] as number;
    const floor = Math.min(top, bits.at(-1) as number);
    return list.map((rate, i) => {
      const held = Math.max(floor, Math.min(top, bits[i] as number));
      return held === bits[i] ? rate : { ...rate, m: rate.u * 2 ** held };
    });
  });
}
