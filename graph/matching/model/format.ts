/**
 * The model of matching: every weight and every statistic in one versioned, frozen value (Fellegi and Sunter 1969; bits =
 * log2(m/u)). Statistics are frozen inside, so that what else was loaded, and in which order, cannot change a score.
 */
import { FEATURES, type Feature, LEVELS } from '../compare/index.ts';

export const MODEL_FORMAT = 1;

/**
 * Probability from which a pair counts as one person wherever one answer is wanted. One constant of the format, the same
 * for every model and file: a probability of one half is even odds. A score never colours a link.
 */
export const DEFAULT_THRESHOLD = 0.5;

/** Below this probability a match edge is not stored (nomenklatura and Splink use the same order; design decision). */
export const FLOOR_PROBABILITY = 0.01;
/** Below this probability a pair is not shown: looking costs more than it finds when C_miss is 20 times C_review. */
export const SHOW_PROBABILITY = 0.05;
/** From here a pair counts as strong. */
export const STRONG_PROBABILITY = 0.99;

/**
 * Share of true pairs (m), of strangers (u) and of strangers of one origin (o) that reach a level; in 0..1, given that both
 * sides state it.
 */
export interface Rate {
  m: number;
  u: number;
  o: number;
}

/** How common values are: share of records in 0..1 by value; what is not listed has the share `unknown`. */
export interface Frequencies {
  unknown: number;
  shares: ReadonlyMap<string, number>;
}

export type FrequencyTable =
  | 'family'
  | 'given'
  | 'place'
  | 'address'
  | 'year'
  | 'day'
  | 'nationality'
  | 'value';

/** A total of t bits is stated as slope·t + shift (Platt 1999, in bits); the slope is above 0, so that no order changes. */
export interface Calibration {
  slope: number;
  shift: number;
}

export interface Model {
  format: typeof MODEL_FORMAT;
  /** Name and content hash; every match edge carries it. */
  version: string;
  /** What it was learnt on, in words: shown wherever the model is. */
  trainedOn: string;
  /** log2 odds that a random pair is one person. */
  priorBits: number;
  /**
   * Share of random pairs that are two members of one household: the explanation that competes with "one person" for what
   * a household shares.
   */
  household: number;
  /** Share of random pairs that are strangers of one origin: they share names, nationality and place more often. */
  origin: number;
  /** Rates of each level, `missing` left out, in the order of {@link LEVELS}. */
  rates: { readonly [F in Feature]: readonly Rate[] };
  /** How stated totals are put right; absent: they stand as they are. */
  calibration?: Calibration;
  frequencies: { readonly [T in FrequencyTable]: Frequencies };
}

/** Bits in steps of 1/1024, so that the bars of an explanation sum to the total exactly in any order. */
export function quantise(bits: number): number {
  return Math.round(bits * 1024) / 1024;
}

/** Bits as a model states them after its calibration. */
export function calibrated(bits: number, calibration: Calibration | undefined): number {
  return calibration === undefined ? bits : quantise(calibration.slope * bits + calibration.shift);
}

/** 1/(1+2^-bits): 0 bits are even odds. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

export const bitsOfProbability = (probability: number) => Math.log2(probability / (1 - probability));

/** Bits of every level of a feature, 0 for `missing`. */
export function levelBits(rates: readonly Rate[], of: (rate: Rate) => number = ({ m }) => m): Float64Array {
  return Float64Array.from([0, ...rates.map((rate) => quantise(Math.log2(of(rate) / rate.u)))]);
}

/** Throws when rates do not fit the levels of this format. */
export function assertModel(model: Model): void {
  for (const feature of FEATURES)
    if (model.rates[feature]?.length !== LEVELS[feature].length - 1)
      throw new Error(`the model has no fitting rates for ${feature}`);
  const { calibration } = model;
  if (calibration !== undefined && !(calibration.slope > 0 && Number.isFinite(calibration.shift)))
    throw new Error('the model has no fitting calibration');
}
