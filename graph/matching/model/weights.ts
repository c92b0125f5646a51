/**
 * A model made ready to weigh the pairs of one store: bits by level and the rarity of each word and value, looked up once
 * and kept by number.
 */
import { type CompareContext, FEATURES, levels, met, rare } from '../compare/index.ts';
import * as L from '../compare/levels.ts';
import type { ProfileStore } from '../profile/index.ts';
import { type Frequencies, levelBits, type Model, quantise } from './format.ts';
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
  #bits: Float32Array = new Float32Array(1024).fill(Number.NaN);

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
  readonly #names: readonly [Shares, Shares];
  readonly #place: Shares;
  readonly #address: Shares;
  readonly #own = new Float64Array(FEATURES.length);
  readonly #shared = new Float64Array(FEATURES.length);
  readonly #years: Frequencies;
  readonly #days: Frequencies;
  readonly #nationality: Shares;
  readonly #values: Shares;
  /** -log2(u) of the level of full agreement of each feature: what a value of middling rarity would add. */
  readonly #usual: Float64Array;

  constructor(model: Model, store: ProfileStore) {
    this.model = model;
    this.byLevel = FEATURES.map((feature) => levelBits(model.rates[feature]));
    this.#household = FEATURES.map((feature, f) => levelBits(householdRates(f, model.rates[feature])));
    this.family = this.byLevel[L.FAMILY] as Float64Array;
    this.given = this.byLevel[L.GIVEN] as Float64Array;
    this.order = this.byLevel[L.ORDER] as Float64Array;
    const { family, given, place, address, year, day, nationality, value } = model.frequencies;
    const word = (id: number) => store.words.at(id).text;
    const plain = (id: number) => store.values.at(id);
    this.#names = [new Shares(family, word), new Shares(given, word)];
    this.#place = new Shares(place, word);
    this.#address = new Shares(address, word);
    this.placeBits = (id) => this.#place.bits(id);
    this.addressBits = (id) => this.#address.bits(id);
    this.#years = year;
    this.#days = day;
    this.#nationality = new Shares(nationality, plain);
    this.#values = new Shares(value, plain);
    this.#usual = Float64Array.from(FEATURES, (feature) => -Math.log2(model.rates[feature][0]?.u ?? 1));
  }

  rarity(word: number, side: number): number {
    return rarityBits((this.#names[side] as Shares).bits(word) - (this.#usual[side] as number));
  }

  /** Bits that rarity adds to a feature of the pair compared last; 0 where rarity says nothing. */
  rarityOf(feature: number): number {
    const level = levels[feature] as number;
    const what = rare[feature] as number;
    switch (feature) {
      case L.FAMILY:
      case L.GIVEN:
        if (what < 0) return 0;
        return quantise(this.rarity(what, feature) * (L.RARITY_SHARE[level] as number));
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

  /** Total of the pair compared last, prior included. */
  total(): number {
    this.spread(this.#own, this.#shared);
    return this.sum(this.#own, this.#shared);
  }

  /** Bits of the pair compared last by feature: against strangers, and as members of one household. */
  spread(own: Float64Array, shared: Float64Array): void {
    for (let feature = 0; feature < FEATURES.length; feature++) {
      const level = levels[feature] as number;
      if (level === 0) {
        own[feature] = 0;
        shared[feature] = 0;
        continue;
      }
      const rarity = this.rarityOf(feature);
      own[feature] = ((this.byLevel[feature] as Float64Array)[level] as number) + rarity;
      shared[feature] =
        ((this.#household[feature] as Float64Array)[level] as number) +
        (isHouseholdFeature(feature) ? rarity : 0);
    }
  }

  /** Prior, features and what a shared household explains of them, in one total. */
  sum(own: Float64Array, shared: Float64Array): number {
    let bits = this.model.priorBits;
    let housed = 0;
    for (let feature = 0; feature < FEATURES.length; feature++) {
      bits += own[feature] as number;
      housed += shared[feature] as number;
    }
    bits -= quantise(Math.log2(1 + this.model.household * 2 ** housed));
    return this.#contradicted(own) ? Math.min(bits, CONTRADICTED_BITS) : bits;
  }

  #contradicted(own: Float64Array): boolean {
    return (own[L.GENERATION_FEATURE] as number) < 0;
  }

  #added(feature: number, bits: number): number {
    return quantise(rarityBits(bits - (this.#usual[feature] as number)));
  }

  #dateBits(date: number): number {
    const year = this.#years.shares.get(String(Math.floor(date / 10_000))) ?? this.#years.unknown;
    const day = this.#days.shares.get(String(date % 10_000)) ?? this.#days.unknown;
    return -Math.log2(year * day);
  }
}

function rarityBits(added: number): number {
  return RARITY_WEIGHT * Math.min(RARITY_MAX, Math.max(RARITY_MIN, added));
}
