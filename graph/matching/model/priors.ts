/**
 * What is assumed before anything was learnt: shares of true pairs (m) by level. They start the learning and count as a
 * few pairs within it, so that a level which a small file never shows keeps a sane weight.
 *
 * Sources: error shares of register studies as in Febrl's fault model (1-5 % typing errors, 10-15 % variants; Christen
 * and Churches 2002) and the conservative rates of the CMS patient-matching draft; rounded, and not fitted to any file.
 */
import { FEATURES, type Feature } from '../compare/index.ts';
import type { Rate } from './format.ts';

const NAME = [0.7, 0.04, 0.03, 0.07, 0.04, 0.01, 0.02, 0.03, 0.02, 0.01, 0.03];
/** Another given name altogether: married women change the family name, hardly anybody the given one. */
const GIVEN = [0.715, 0.04, 0.03, 0.07, 0.04, 0.01, 0.02, 0.03, 0.02, 0.01, 0.015];
const TEXT = [0.6, 0.1, 0.08, 0.06, 0.05, 0.11];

export const PRIOR_M: { readonly [F in Feature]: readonly number[] } = {
  'family name': NAME,
  'given name': GIVEN,
  'order of names': [0.96, 0.02, 0.02],
  'date of birth': [0.85, 0.005, 0.01, 0.02, 0.05, 0.005, 0.02, 0.01, 0.01, 0.005, 0.015],
  sex: [0.97, 0.01, 0.02],
  generation: [0.9995, 0.0005],
  nationality: [0.93, 0.07],
  'country of birth': [0.93, 0.07],
  place: TEXT,
  address: TEXT,
  postcode: [0.8, 0.06, 0.04, 0.1],
  'national number': [0.9, 0.05, 0.01, 0.04],
  'document number': [0.85, 0.05, 0.01, 0.09],
  phone: [0.7, 0.05, 0.25],
  'e-mail': [0.7, 0.06, 0.05, 0.04, 0.15],
  'given name under one family name': GIVEN,
  'sex under one given name': [0.98, 0.01, 0.01],
  'nationality under one name': [0.94, 0.06],
  'place under one nationality': TEXT,
  'country of birth under one nationality': [0.95, 0.05],
  'place at one address or postcode': [0.75, 0.08, 0.05, 0.03, 0.03, 0.06],
  'postcode at one address': [0.85, 0.06, 0.03, 0.06],
};

/**
 * Largest share of true pairs that may differ altogether in a fact that hardly changes in a life. Without a bound, learning
 * on a file of few matches takes namesakes for persons whose dates of birth differ. Rounded estimates of our own, above
 * what register studies report.
 */
export const MOST_DIFFERENT: Partial<Record<Feature, number>> = {
  'family name': 0.15,
  'given name': 0.1,
  'given name under one family name': 0.05,
  'date of birth': 0.1,
  sex: 0.05,
  'sex under one given name': 0.03,
};

/** Shares of random pairs by level where a sample is too small to tell; the same order. */
export const PRIOR_U: { readonly [F in Feature]: readonly number[] } = {
  'family name': [0.004, 0.0005, 0.001, 0.002, 0.003, 0.001, 0.001, 0.012, 0.03, 0.002, 0.9435],
  'given name': [0.01, 0.001, 0.002, 0.004, 0.006, 0.002, 0.004, 0.02, 0.05, 0.004, 0.897],
  'order of names': [0.999, 0.0003, 0.0007],
  'date of birth': [0.00006, 0.0008, 0.016, 0.00006, 0.001, 0.0005, 0.003, 0.012, 0.05, 0.02, 0.89658],
  sex: [0.5, 0.01, 0.49],
  generation: [0.5, 0.5],
  nationality: [0.25, 0.75],
  'country of birth': [0.25, 0.75],
  place: [0.01, 0.005, 0.01, 0.02, 0.05, 0.905],
  address: [0.0005, 0.0005, 0.002, 0.01, 0.05, 0.937],
  postcode: [0.003, 0.01, 0.05, 0.937],
  'national number': [0.00001, 0.0001, 0.001, 0.99889],
  'document number': [0.00001, 0.0001, 0.001, 0.99889],
  phone: [0.0001, 0.0001, 0.9998],
  'e-mail': [0.0001, 0.0002, 0.001, 0.005, 0.9937],
  'given name under one family name': [
    0.03, 0.002, 0.008, 0.006, 0.007, 0.004, 0.006, 0.03, 0.06, 0.017, 0.83,
  ],
  'sex under one given name': [0.96, 0.01, 0.03],
  'nationality under one name': [0.8, 0.2],
  'place under one nationality': [0.08, 0.01, 0.01, 0.03, 0.07, 0.8],
  'country of birth under one nationality': [0.8, 0.2],
  'place at one address or postcode': [0.5, 0.1, 0.1, 0.1, 0.05, 0.15],
  'postcode at one address': [0.5, 0.1, 0.1, 0.3],
};

/**
 * Share of two members of one household that agree on a feature as one person would; the rest agree like strangers. A
 * feature that is not named says nothing of a household. Dates of birth: twins, about one pair of siblings in thirty.
 * Rounded estimates of our own; only the order of magnitude matters.
 */
const HOUSEHOLD: Partial<Record<Feature, number>> = {
  'family name': 0.7,
  'date of birth': 0.03,
  nationality: 0.9,
  'country of birth': 0.7,
  place: 0.95,
  address: 0.9,
  postcode: 0.95,
  phone: 0.5,
  'e-mail': 0.3,
  'nationality under one name': 0.9,
  'place under one nationality': 0.95,
  'country of birth under one nationality': 0.7,
  'place at one address or postcode': 0.95,
  'postcode at one address': 0.95,
};

/** Rates of a feature with the share among members of one household in the place of m. */
export function householdRates(feature: number, rates: readonly Rate[]): Rate[] {
  const share = HOUSEHOLD[FEATURES[feature] as Feature] ?? 0;
  return rates.map(({ m, u, o }) => ({ m: share * m + (1 - share) * u, u, o }));
}

const SHARED = FEATURES.map((feature) => (HOUSEHOLD[feature] ?? 0) > 0);

/** Asked for every feature of every pair. */
export const isHouseholdFeature = (feature: number) => SHARED[feature] as boolean;

/**
 * Share of two strangers of one origin that agree on a feature as one person would, before anything was learnt: where the
 * learning starts, and a light prior. Rounded estimates of our own.
 */
const ORIGIN: Partial<Record<Feature, number>> = {
  'family name': 0.02,
  'given name': 0.03,
  nationality: 0.9,
  'country of birth': 0.9,
  place: 0.1,
};

/** The rates with `o` as it is before anything was learnt. */
export function startingOrigin(feature: number, rates: readonly Rate[]): Rate[] {
  const share = ORIGIN[FEATURES[feature] as Feature] ?? 0;
  return rates.map(({ m, u }) => ({ m, u, o: share * m + (1 - share) * u }));
}

export const isOriginFeature = (feature: number) => ORIGIN[FEATURES[feature] as Feature] !== undefined;
