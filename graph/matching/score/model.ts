/**
 * The scoring model: every weight in one versioned table (Fellegi and Sunter 1969; bits = log2(m/u)).
 *
 * `m` is the share of true pairs, `u` the share of random pairs that reach a level. `rules-1` is set by hand from
 * published priors and counts named at each number: it has not been learnt from decisions of officers and must not be
 * presented as validated in the field.
 */

/** Below this probability a match edge is not stored (nomenklatura and Splink use the same order; design decision). */
export const FLOOR_PROBABILITY = 0.01;
/** Below this probability a pair is not shown: looking costs more than it finds when C_miss is 20 times C_review. */
export const SHOW_PROBABILITY = 0.05;
/** From here a pair counts as strong. A score never colours a link. */
export const STRONG_PROBABILITY = 0.99;

export interface Rate {
  m: number;
  u: number;
}

export type TokenLevel =
  | 'exact'
  | 'romanised equal'
  | 'one edit'
  | 'same sound'
  | 'same sound across scripts'
  | 'known variant'
  | 'loosely alike'
  | 'initial'
  | 'different';

export type DateLevel =
  | 'exact'
  | 'exact, default day'
  | 'day and month swapped'
  | 'one digit'
  | 'year and month, day unknown'
  | 'year, rest unknown'
  | 'year, default day'
  | 'two parts'
  | 'same year'
  | 'near year, partly unknown'
  | 'different';

export interface ScoreModel {
  version: string;
  /** Prior log2 odds that a pair of records of different systems is one person. */
  priorBits: number;
  family: Record<TokenLevel, Rate>;
  given: Record<TokenLevel, Rate>;
  any: Record<TokenLevel, Rate>;
  date: Record<DateLevel, Rate>;
  sex: { same: Rate; different: Rate; other: Rate };
  nationality: { shared: Rate; different: Rate };
  town: { same: Rate; near: Rate; different: Rate };
  country: { same: Rate; different: Rate };
  /** Share of the frequency term kept, its limits in bits, and the frequency of a word outside the table. */
  frequency: {
    weight: number;
    min: number;
    max: number;
    family: number;
    given: number;
    any: number;
    unknown: number;
  };
  bits: {
    alias: number;
    swapped: number;
    regrouped: number;
    /** A word of each side that has no partner, and a word that only one side has. */
    unmatchedBoth: number;
    extra: number;
    extraMin: number;
    fieldMax: number;
    namesMax: number;
    /** Nationality and country of birth say much the same: their sum is capped. */
    originMax: number;
    /** Highest total of a pair without evidence from the given name (twins), and of one that it speaks against. */
    withoutGiven: number;
    againstGivenAndYear: number;
  };
}

// u of family and given names and of dates: CMS-HTE patient-matching draft, conservative u (first name .02, fuzzy .03;
// last name .005, fuzzy .01; full date 1e-4; year .015). The u of a fuzzy level is what it adds to the exact one.
// m: error rates of Febrl's fault model and of register studies (1-5 % typing errors, 10-15 % variants), rounded.
const FAMILY: Record<TokenLevel, Rate> = {
  exact: { m: 0.82, u: 0.005 },
  'romanised equal': { m: 0.7, u: 0.006 },
  'one edit': { m: 0.07, u: 0.004 },
  'same sound': { m: 0.07, u: 0.005 },
  // Given two scripts, sound is the best that can be reached: m is the share among such pairs.
  'same sound across scripts': { m: 0.7, u: 0.012 },
  // Nicknames are of given names: about one true pair in twenty there, hardly any of family names.
  'known variant': { m: 0.01, u: 0.002 },
  'loosely alike': { m: 0.03, u: 0.012 },
  initial: { m: 0.02, u: 0.05 },
  different: { m: 0.05, u: 0.95 },
};
const GIVEN: Record<TokenLevel, Rate> = {
  exact: { m: 0.8, u: 0.02 },
  'romanised equal': { m: 0.7, u: 0.022 },
  'one edit': { m: 0.07, u: 0.008 },
  'same sound': { m: 0.07, u: 0.01 },
  'same sound across scripts': { m: 0.7, u: 0.03 },
  'known variant': { m: 0.06, u: 0.006 },
  'loosely alike': { m: 0.03, u: 0.02 },
  initial: { m: 0.05, u: 0.05 },
  different: { m: 0.03, u: 0.92 },
};
/** Words whose side is not known: u between the two, since any word may meet any other. */
const ANY: Record<TokenLevel, Rate> = {
  exact: { m: 0.8, u: 0.015 },
  'romanised equal': { m: 0.7, u: 0.018 },
  'one edit': { m: 0.07, u: 0.01 },
  'same sound': { m: 0.08, u: 0.012 },
  'same sound across scripts': { m: 0.7, u: 0.035 },
  'known variant': { m: 0.04, u: 0.006 },
  'loosely alike': { m: 0.03, u: 0.03 },
  initial: { m: 0.03, u: 0.1 },
  different: { m: 0.03, u: 0.85 },
};

export const MODEL: ScoreModel = {
  version: 'rules-1',
  // One true partner among 30,000 records: the size of the demonstration and the lists together. Frozen, so that a
  // probability means the same tomorrow; a new size is a new version.
  priorBits: -15,
  family: FAMILY,
  given: GIVEN,
  any: ANY,
  date: {
    exact: { m: 0.85, u: 1e-4 },
    // 1 January (and 1 July) stand for "unknown" in some registers: about one in twenty there.
    'exact, default day': { m: 0.85, u: 7.5e-4 },
    'day and month swapped': { m: 0.01, u: 1e-4 },
    // About 30 valid dates lie one digit away.
    'one digit': { m: 0.03, u: 0.0015 },
    // Among pairs in which a part is unknown.
    'year and month, day unknown': { m: 0.85, u: 0.0015 },
    'year, rest unknown': { m: 0.75, u: 0.017 },
    // One side states 1 January: one record in twenty (true pairs, half kept), times the year.
    'year, default day': { m: 0.03, u: 0.0015 },
    'two parts': { m: 0.02, u: 0.0045 },
    'same year': { m: 0.012, u: 0.011 },
    'near year, partly unknown': { m: 0.08, u: 0.06 },
    different: { m: 0.02, u: 0.92 },
  },
  sex: { same: { m: 0.98, u: 0.5 }, different: { m: 0.02, u: 0.5 }, other: { m: 0.02, u: 0.03 } },
  // Half of log2(m/u) of a nationality held by one in ten: names already tell the culture.
  nationality: { shared: { m: 0.9, u: 0.28 }, different: { m: 0.12, u: 0.6 } },
  // A third of true pairs differ: one source states the town, the other the district or the province.
  town: { same: { m: 0.55, u: 0.02 }, near: { m: 0.1, u: 0.02 }, different: { m: 0.35, u: 0.9 } },
  country: { same: { m: 0.9, u: 0.4 }, different: { m: 0.1, u: 0.6 } },
  // 0.7 · clamp(log2(ū/f), −5, 6): matching rules §7.3; frequencies frozen in frequency.ts.
  frequency: { weight: 0.7, min: -5, max: 6, family: 0.005, given: 0.02, any: 0.015, unknown: 0.001 },
  bits: {
    alias: -1,
    swapped: -1,
    regrouped: -1.5,
    unmatchedBoth: -4.5,
    extra: -0.4,
    extraMin: -1.6,
    fieldMax: 14,
    namesMax: 26,
    originMax: 3,
    withoutGiven: 4,
    againstGivenAndYear: -7,
  },
};

/** Bits in steps of 1/1024, so that the bars of an explanation sum to the total exactly in any order. */
export function quantise(bits: number): number {
  return Math.round(bits * 1024) / 1024;
}

/** log2(m/u) of a rate. */
export function bitsOf(rate: Rate): number {
  return quantise(Math.log2(rate.m / rate.u));
}

/** 1/(1+2^-bits): 0 bits are even odds. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
