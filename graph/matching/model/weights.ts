/**
 * A model made ready to weigh the pairs of one store: bits by level and the rarity of each word and value, looked up once
 * and kept by number.
 */
import { type CompareContext, FEATURES, levels, met, rare, reading } from '../compare/index.ts';
import * as L from '../compare/levels.ts';
import type { ProfileStore } from '../profile/index.ts';
import { calibrated, type Frequencies, levelBits, type Model, quantise } from './format.ts';
import { householdRates, isHouseholdFeature } from './priors.ts';

/** Limits in bits of what rarity adds to the bits of a level (matching rules §7.3). */
const RARITY_MIN = -5;
const RARITY_MAX = 6;
/** Share of the rarity that is believed: frequencies are of a sample. */
const RARITY_WEIGHT = 0.8;
/**
 * Highest total of a pair that states two generations (junior and senior): whatever else agrees, as it does between father
 * and son, the names themselves say that these are two.
 */
export const CONTRADICTED_BITS = -3;
/** A name met only as an alias. */
const ALIAS_BITS = -1;

class Shares {
  readonly #frequencies: Frequencies;
  readonly #text: (id: number) => string;
  #bits: Float32Array = new Float32Array(64).fill(Number.NaN);

  constructor(frequencies: Frequencies, text: (id: number) => string) {
    this.#frequencies = frequencies;
    this.#text = text;
  }

  /** -log2 of the share of records that state the value. */
  bits(id: number): number {
    if (id >= this.#bits.length) {
      const wider = new Float32Array(Math.max(id + 1, this.#bits.length * 2)).fill(Number.NaN);
      wider.set(this.#bits);
      this.#bits = wider;
    }
    const known = this.#bits[id] as number;
    if (!Number.isNaN(known)) return known;
    const { shares, unknown } = this.#frequencies;
    const bits = -Math.log2(shares.get(this.#text(id)) ?? unknown);
    this.#bits[id] = bits;
    return this.#bits[id] as number;
  }
}

/** Shares of years or days, by number. */
class NumberShares {
  readonly #shares = new Map<number, number>();
  readonly #unknown: number;

  constructor({ shares, unknown }: Frequencies) {
    for (const [number, share] of shares) this.#shares.set(Number(number), share);
    this.#unknown = unknown;
  }

  of(number: number): number {
    return this.#shares.get(number) ?? this.#unknown;
  }
}

interface Tables {
  match: readonly Float64Array[];
  household: readonly Float64Array[];
  origin: readonly Float64Array[];
  usual: Float64Array;
  years: NumberShares;
  days: NumberShares;
}

const tables = new WeakMap<Model, Tables>();

function tablesOf(model: Model): Tables {
  let known = tables.get(model);
  if (known === undefined) {
    known = {
      match: FEATURES.map((feature) => levelBits(model.rates[feature])),
      household: FEATURES.map((feature, f) => levelBits(householdRates(f, model.rates[feature]))),
      origin: FEATURES.map((feature) => levelBits(model.rates[feature], ({ o }) => o)),
      usual: Float64Array.from(FEATURES, (feature) => -Math.log2(model.rates[feature][0]?.u ?? 1)),
      years: new NumberShares(model.frequencies.year),
      days: new NumberShares(model.frequencies.day),
    };
    tables.set(model, known);
  }
  return known;
}

/** Bits by feature under the explanations of a pair, each against plain strangers. */
export interface Evidence {
  match: Float64Array;
  household: Float64Array;
  origin: Float64Array;
}

export function newEvidence(): Evidence {
  return {
    match: new Float64Array(FEATURES.length),
    household: new Float64Array(FEATURES.length),
    origin: new Float64Array(FEATURES.length),
  };
}

function sumOf(bits: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < bits.length; i++) sum += bits[i] as number;
  return sum;
}

export class Weights implements CompareContext {
  readonly model: Model;
  readonly byLevel: readonly Float64Array[];
  readonly family: Float64Array;
  readonly given: Float64Array;
  readonly order: Float64Array;
  readonly alias = ALIAS_BITS;
  readonly placeBits: (word: number) => number;
  readonly addressBits: (word: number) => number;
  readonly #household: readonly Float64Array[];
  readonly #origin: readonly Float64Array[];
  readonly #names: readonly [Shares, Shares];
  readonly #place: Shares;
  readonly #address: Shares;
  readonly #years: NumberShares;
  readonly #days: NumberShares;
  readonly #nationality: Shares;
  readonly #values: Shares;
  /** -log2(u) of the level of full agreement of each feature: what a value of middling rarity would add. */
  readonly #usual: Float64Array;

  /** What other explanations take away is never more than this. */
  readonly #mostOthers: number;

  constructor(model: Model, store: ProfileStore) {
    this.model = model;
    this.#mostOthers = this.#others(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const tables = tablesOf(model);
    this.byLevel = tables.match;
    this.#household = tables.household;
    this.#origin = tables.origin;
    this.#usual = tables.usual;
    this.family = this.byLevel[L.FAMILY] as Float64Array;
    this.given = this.byLevel[L.GIVEN] as Float64Array;
    this.order = this.byLevel[L.ORDER] as Float64Array;
    const { family, given, place, address, nationality, value } = model.frequencies;
    const word = (id: number) => store.words.at(id).text;
    const plain = (id: number) => store.values.at(id);
    this.#names = [new Shares(family, word), new Shares(given, word)];
    this.#place = new Shares(place, word);
    this.#address = new Shares(address, word);
    this.placeBits = (id) => this.#place.bits(id);
    this.addressBits = (id) => this.#address.bits(id);
    this.#years = tables.years;
    this.#days = tables.days;
    this.#nationality = new Shares(nationality, plain);
    this.#values = new Shares(value, plain);
  }

  rarity(word: number, side: number): number {
    return rarityBits((this.#names[side] as Shares).bits(word) - (this.#usual[side] as number));
  }

  /** Bits of a value of middling rarity: one that rarity neither adds to nor takes from. */
  usualBits(feature: number): number {
    return this.#usual[feature] as number;
  }

  /** Bits that rarity adds to a feature of the pair compared last; 0 where rarity says nothing. */
  rarityOf(feature: number): number {
    const level = levels[feature] as number;
    const what = rare[feature] as number;
    switch (feature) {
      case L.FAMILY:
      case L.GIVEN:
      case L.GIVEN_UNDER_FAMILY:
        if (what < 0) return 0;
        return quantise(this.rarity(what, feature === L.FAMILY ? 0 : 1) * (L.RARITY_SHARE[level] as number));
      case L.DATE:
        return what < 0 ? 0 : this.#added(feature, this.#dateBits(what));
      case L.NATIONALITY_FEATURE:
      case L.COUNTRY_FEATURE:
        return what < 0 ? 0 : this.#added(feature, this.#nationality.bits(what));
      case L.POSTCODE_FEATURE:
      case L.NUMBER_FEATURE:
      case L.DOCUMENT_FEATURE:
      case L.PHONE_FEATURE:
      case L.EMAIL_FEATURE:
        return what < 0 ? 0 : this.#added(feature, this.#values.bits(what));
      case L.PLACE_FEATURE:
      case L.ADDRESS_FEATURE:
        return level === 1 || level === 2 ? this.#added(feature, met[feature] as number) : 0;
      case L.PLACE_UNDER_NATIONALITY:
        return level === 1 || level === 2 ? this.#added(L.PLACE_FEATURE, met[feature] as number) : 0;
      case L.PLACE_THERE: {
        // As far as the address or postcode does not tell the place, its rarity counts.
        if (level !== 1 && level !== 2) return 0;
        const told = this.model.rates['place at one address or postcode'][0]?.u ?? 1;
        return quantise(
          (1 - told) * rarityBits((met[feature] as number) - (this.#usual[L.PLACE_FEATURE] as number)),
        );
      }
      default:
        return 0;
    }
  }

  /**
   * Total of the pair compared last, prior included: what {@link spread} and {@link sum} say, in one go. Where it is below
   * `least`, any number below that may be given.
   */
  total(least = Number.NEGATIVE_INFINITY): number {
    let match = this.model.priorBits;
    let household = 0;
    let origin = 0;
    let contradicted = false;
    for (let feature = 0; feature < FEATURES.length; feature++) {
      const level = levels[feature] as number;
      if (level === 0) continue;
      const rarity = this.rarityOf(feature) + (feature === L.ORDER && reading.alias ? ALIAS_BITS : 0);
      const bits = ((this.byLevel[feature] as Float64Array)[level] as number) + rarity;
      match += bits;
      household += (this.#household[feature] as Float64Array)[level] as number;
      if (isHouseholdFeature(feature)) household += rarity;
      origin += (this.#origin[feature] as Float64Array)[level] as number;
      if (feature === L.GENERATION_FEATURE && bits < 0) contradicted = true;
    }
    const { calibration } = this.model;
    if (calibrated(match + this.#mostOthers, calibration) < least)
      return calibrated(match + this.#mostOthers, calibration);
    const bits = calibrated(match + this.#others(household, origin), calibration);
    return contradicted ? Math.min(bits, CONTRADICTED_BITS) : bits;
  }

  /** Bits of the pair compared last by feature, under each explanation. */
  spread({ match, household, origin }: Evidence): void {
    for (let feature = 0; feature < FEATURES.length; feature++) {
      const level = levels[feature] as number;
      if (level === 0) {
        match[feature] = 0;
        household[feature] = 0;
        origin[feature] = 0;
        continue;
      }
      const rarity = this.rarityOf(feature) + (feature === L.ORDER && reading.alias ? ALIAS_BITS : 0);
      match[feature] = ((this.byLevel[feature] as Float64Array)[level] as number) + rarity;
      household[feature] =
        ((this.#household[feature] as Float64Array)[level] as number) +
        (isHouseholdFeature(feature) ? rarity : 0);
      // A rare name is as rare among strangers of one origin, measured by how common they are: rarity says nothing here.
      origin[feature] = (this.#origin[feature] as Float64Array)[level] as number;
    }
  }

  /** Prior and features, less what strangers of one origin or a household explain of them, in one total. */
  sum(evidence: Evidence): number {
    const bits = this.plainSum(evidence) + this.calibrationBits(evidence);
    return this.#contradicted(evidence.match) ? Math.min(bits, CONTRADICTED_BITS) : bits;
  }

  /** The same before calibration and limits. */
  plainSum(evidence: Evidence): number {
    return this.model.priorBits + sumOf(evidence.match) + this.othersBits(evidence);
  }

  /** Bits that the calibration of the model adds; 0 where it has none. */
  calibrationBits(evidence: Evidence): number {
    const bits = this.plainSum(evidence);
    return calibrated(bits, this.model.calibration) - bits;
  }

  /**
   * Bits by which other explanations than one person account for the same agreement: 0 or less, or a trifle above where
   * strangers of one origin, too, would agree in more.
   */
  othersBits({ household, origin }: Evidence): number {
    return this.#others(sumOf(household), sumOf(origin));
  }

  #others(household: number, origin: number): number {
    const { household: householdShare, origin: originShare } = this.model;
    const others = 1 - originShare + originShare * 2 ** origin + householdShare * 2 ** household;
    return -quantise(Math.log2(others));
  }

  /** Which other explanation accounts for more of the agreement. */
  strongestOther({ household, origin }: Evidence): 'one household' | 'strangers of one origin' {
    const housed = this.model.household * 2 ** sumOf(household);
    return housed > this.model.origin * 2 ** sumOf(origin) ? 'one household' : 'strangers of one origin';
  }

  #contradicted(match: Float64Array): boolean {
    return (match[L.GENERATION_FEATURE] as number) < 0;
  }

  #added(feature: number, bits: number): number {
    return quantise(rarityBits(bits - (this.#usual[feature] as number)));
  }

  #dateBits(date: number): number {
    return -Math.log2(this.#years.of(Math.floor(date / 10_000)) * this.#days.of(date % 10_000));
  }
}

function rarityBits(added: number): number {
  return RARITY_WEIGHT * Math.min(RARITY_MAX, Math.max(RARITY_MIN, added));
}
