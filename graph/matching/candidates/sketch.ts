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
const SEX_AT = 18;
const NATIONALITY_AT = 20;
const PLACE_AT = 26;
const DATE = (1 << SEX_AT) - 1;
const FIELDS = [DATE, 3 << SEX_AT, 63 << NATIONALITY_AT, 63 << PLACE_AT] as const;
const FIRST_OF_JANUARY = (1 << 5) | 1;

/** Bits about as the default model gives them; what counts is only which candidates are scored. By the parts of two dates that agree; day and month exchanged. */
const DATE_PARTS = [-5, -4, 5, 14] as const;
const DATE_CROSSED = 9;
/** One of the dates is of a year only, or a default; years that it may be off. */
const UNCERTAIN_SAME_YEAR = 2;
const UNCERTAIN_NEAR = 0;
const UNCERTAIN_FAR = -6;
const NEAR = 4;
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

/** Bits, roughly, by which two records agree, their names left out. */
export function agreement(x: number, y: number): number {
  return dateBits(x & DATE, y & DATE) + codeBits(x, y);
}

function sketchOfProfile(store: ProfileStore, maker: KeyMaker, base: number): number {
  const { arena } = store;
  let sketch = 0;
  const date = only(arena, base, DATES);
  if (date > 0 && date < CALENDAR_STEP) {
    const year = Math.max(1, Math.min(511, Math.floor(date / 10_000) - FIRST_YEAR));
    sketch = (year << 9) | ((Math.floor(date / 100) % 100) << 5) | (date % 100);
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

function dateBits(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return DATE_PARTS[3];
  const years = Math.abs((a >> 9) - (b >> 9));
  const monthA = (a >> 5) & 15;
  const monthB = (b >> 5) & 15;
  const dayA = a & 31;
  const dayB = b & 31;
  if (isUncertain(a) || isUncertain(b))
    return years === 0 ? UNCERTAIN_SAME_YEAR : years <= NEAR ? UNCERTAIN_NEAR : UNCERTAIN_FAR;
  if (monthA === dayB && monthB === dayA) return years === 0 ? DATE_CROSSED : DATE_PARTS[2];
  const parts = (years === 0 ? 1 : 0) + (monthA === monthB ? 1 : 0) + (dayA === dayB ? 1 : 0);
  return DATE_PARTS[parts] as number;
}

const isUncertain = (date: number) => (date & 31) === 0 || (date & 0x1ff) === FIRST_OF_JANUARY;

function codeBits(x: number, y: number): number {
  let bits = 0;
  const sexA = (x >>> SEX_AT) & 3;
  const sexB = (y >>> SEX_AT) & 3;
  if (sexA !== 0 && sexB !== 0 && sexA !== sexB) bits += SEX_DIFFERS;
  const nationA = (x >>> NATIONALITY_AT) & 63;
  const nationB = (y >>> NATIONALITY_AT) & 63;
  if (nationA !== 0 && nationB !== 0) bits += nationA === nationB ? NATIONALITY_SHARED : NATIONALITY_DIFFERS;
  const placeA = x >>> PLACE_AT;
  const placeB = y >>> PLACE_AT;
  if (placeA !== 0 && placeB !== 0) bits += placeA === placeB ? PLACE_SHARED : PLACE_DIFFERS;
  return bits;
}
