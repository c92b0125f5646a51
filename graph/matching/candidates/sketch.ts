/**
 * Sketches: one word about a slot that stands with it in every posting, so that candidates are ranked while the postings
 * are read, without a look at their records; a record of common names shares keys with thousands. A rank is a function
 * of two records and the keys they share: neither the order of arrival nor what else is held changes it. It only ranks:
 * no score comes out of it.
 *
 * Bits: year from 1800 (9), month (4), day (5), sex (2), nationality (6) and place (6) as short hashes; 0 where unknown.
 */
import {
  CALENDAR_STEP,
  DATES,
  NATIONALITY,
  PLACE,
  type ProfileStore,
  SEX,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';
import type { KeyMaker } from './profile-keys.ts';

const FIRST_YEAR = 1800;
const MONTH_AT = 5;
const DAY_BITS = 9;
const YEAR_BITS = 9;
const SEX_AT = 18;
const NATIONALITY_AT = 20;
const PLACE_AT = 26;
const DATE = (1 << SEX_AT) - 1;
const FIELDS = [DATE, 3 << SEX_AT, 63 << NATIONALITY_AT, 63 << PLACE_AT] as const;
const FIRST_OF_JANUARY = (1 << MONTH_AT) | 1;

/** Years that an uncertain date may be off. */
const NEAR_YEARS = 4;
/** Bits about as the default model gives them, those of dates below; what counts is only which candidates are scored. */
const SEX_DIFFERS = -5;
const NATIONALITY_SHARED = 3;
const NATIONALITY_DIFFERS = -4;
const PLACE_SHARED = 4;
const PLACE_DIFFERS = -1;

/** Sketch of the profiles `[first, first + count)`; what they state in different ways counts as unknown. */
export function sketchOf(store: ProfileStore, maker: KeyMaker, first: number, count: number): number {
  let sketch = 0;
  for (let profile = first; profile < first + count; profile++) {
    const own = sketchOfProfile(store, maker, store.base(profile));
    sketch = profile === first ? own : agreed(sketch, own);
  }
  return sketch;
}

/** Kinds of years and of days in a year, as seen from the record that asks; rows and columns of {@link DATE_BITS}. */
const SAME = 0;
const NEAR = 1;
const FAR = 2;
const UNKNOWN = 3;
const NEITHER = 0;
const ONE_PART = 1;
const BOTH = 2;
const CROSSED = 3;
const UNCERTAIN = 4;
const BOTH_UNCERTAIN = 5;
const KINDS = 8;

/** Bits of two dates by how their years meet and how their months and days do; as the default model has them, about. */
const DATE_BITS = new Float64Array(4 * KINDS);
DATE_BITS.set([-4, 5, 14, 9, 2, 14], SAME * KINDS);
DATE_BITS.set([-5, -4, 5, 5, 0, 0], NEAR * KINDS);
DATE_BITS.set([-5, -4, 5, 5, -6, -6], FAR * KINDS);

/**
 * Bits, roughly, by which records agree with the one that asks, their names left out. What there is to say of each year,
 * day, sex, nationality and place is laid out once for the record that asks, so that thousands are read without a branch.
 * Symmetric: it makes no difference which of two records asks.
 */
export class Agreement {
  readonly #years = new Uint8Array(1 << YEAR_BITS);
  readonly #days = new Uint8Array(1 << DAY_BITS);
  readonly #sexes = new Int8Array(4);
  readonly #nationalities = new Int8Array(64);
  readonly #places = new Int8Array(64);

  /** Makes ready for {@link bits}. */
  ask(sketch: number): void {
    const [year, day] = [yearOf(sketch), dayOf(sketch)];
    const years = this.#years.fill(year === 0 ? UNKNOWN : FAR);
    if (year !== 0) years.fill(NEAR, Math.max(0, year - NEAR_YEARS), year + NEAR_YEARS + 1);
    years[year] = SAME;
    years[0] = UNKNOWN;
    this.#layOutDays(day);
    const sex = (sketch >>> SEX_AT) & 3;
    this.#sexes.fill(sex === 0 ? 0 : SEX_DIFFERS);
    layOut(this.#sexes, sex, 0);
    this.#nationalities.fill(NATIONALITY_DIFFERS);
    layOut(this.#nationalities, (sketch >>> NATIONALITY_AT) & 63, NATIONALITY_SHARED);
    this.#places.fill(PLACE_DIFFERS);
    layOut(this.#places, sketch >>> PLACE_AT, PLACE_SHARED);
  }

  bits(sketch: number): number {
    const kind = (this.#years[yearOf(sketch)] as number) * KINDS + (this.#days[dayOf(sketch)] as number);
    return (
      (DATE_BITS[kind] as number) +
      (this.#sexes[(sketch >>> SEX_AT) & 3] as number) +
      (this.#nationalities[(sketch >>> NATIONALITY_AT) & 63] as number) +
      (this.#places[sketch >>> PLACE_AT] as number)
    );
  }

  #layOutDays(day: number): void {
    const days = this.#days;
    if (isUncertain(day)) {
      days.fill(UNCERTAIN);
      days[day] = BOTH_UNCERTAIN;
      return;
    }
    const [month, inMonth] = [day >> MONTH_AT, day & 31];
    days.fill(NEITHER);
    days.fill(ONE_PART, month << MONTH_AT, (month + 1) << MONTH_AT);
    if (inMonth < 1 << (DAY_BITS - MONTH_AT)) days[(inMonth << MONTH_AT) | month] = CROSSED;
    for (let other = 0; other < days.length; other += 1 << MONTH_AT) {
      days[other | inMonth] = ONE_PART;
      days[other] = UNCERTAIN;
    }
    days[day] = BOTH;
    days[FIRST_OF_JANUARY] = UNCERTAIN;
  }
}

/** Nothing is said where either side states nothing. */
function layOut(codes: Int8Array, own: number, shared: number): void {
  if (own === 0) codes.fill(0);
  else codes[own] = shared;
  codes[0] = 0;
}

function sketchOfProfile(store: ProfileStore, maker: KeyMaker, base: number): number {
  const { arena } = store;
  let sketch = 0;
  const date = only(arena, base, DATES);
  if (date > 0 && date < CALENDAR_STEP) {
    const year = Math.max(1, Math.min(511, Math.floor(date / 10_000) - FIRST_YEAR));
    sketch = (year << DAY_BITS) | ((Math.floor(date / 100) % 100) << MONTH_AT) | (date % 100);
  }
  const sex = only(arena, base, SEX);
  // 3 stands for neither and contradicts nothing.
  if (sex === 1 || sex === 2) sketch |= sex << SEX_AT;
  const nationality = only(arena, base, NATIONALITY);
  if (nationality >= 0) sketch |= short(maker.valueOf(nationality)) << NATIONALITY_AT;
  const place = sectionStart(arena, base, PLACE);
  if (place < sectionEnd(arena, base, PLACE))
    sketch |= short(maker.soundsOf(arena[place] as number)[0] as number) << PLACE_AT;
  return sketch;
}

/** The value of a section that has one; -1 for none or several. */
function only(arena: Int32Array, base: number, section: number): number {
  const at = sectionStart(arena, base, section);
  return sectionEnd(arena, base, section) === at + 1 ? (arena[at] as number) : -1;
}

/** 1..63. */
const short = (hash: number) => 1 + ((Math.imul(hash, 0x85ebca6b) >>> 16) % 63);

function agreed(x: number, y: number): number {
  let sketch = 0;
  for (const field of FIELDS) if ((x & field) === (y & field)) sketch |= x & field;
  return sketch;
}

const yearOf = (sketch: number) => (sketch >>> DAY_BITS) & ((1 << YEAR_BITS) - 1);
/** Month and day. */
const dayOf = (sketch: number) => sketch & ((1 << DAY_BITS) - 1);
/** Of a year only, or a default. */
const isUncertain = (day: number) => (day & 31) === 0 || day === FIRST_OF_JANUARY;
