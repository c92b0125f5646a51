/** Dates of birth of two profiles: the best level of any date of the one against any of the other. */
import { CALENDAR_STEP } from '../profile/index.ts';

export const D_EXACT = 1;
const DAY_UNKNOWN = 2;
const YEAR_ONLY = 3;
const SWAPPED = 4;
const ONE_DIGIT = 5;
const DEFAULT_DAY = 6;
const TWO_PARTS = 7;
const SAME_YEAR = 8;
const NEAR_YEAR = 9;
const WITHIN_YEAR = 10;
const DIFFERENT = 11;

/** Years that a partly unknown date may be off: ages are often stated to the nearest year or two. */
const NEAR = 2;

/** Date of the best pair, for its frequency; 0 where none is exact. */
export let exactDate = 0;

export function compareDates(arena: Int32Array, a0: number, a1: number, b0: number, b1: number): number {
  let best = 0;
  exactDate = 0;
  for (let i = a0; i < a1; i++) {
    for (let j = b0; j < b1; j++) {
      const level = dateLevel(arena[i] as number, arena[j] as number);
      if (level !== 0 && (best === 0 || level < best)) best = level;
      if (level === D_EXACT) exactDate = arena[i] as number;
    }
  }
  return best;
}

/** Level of two packed dates; 0 (missing) when they are in different calendars. */
export function dateLevel(x: number, y: number): number {
  // Whole numbers of 32 bits, so that no division is one of fractions.
  if (((x / CALENDAR_STEP) | 0) !== ((y / CALENDAR_STEP) | 0)) return 0;
  const a = (x % CALENDAR_STEP) | 0;
  const b = (y % CALENDAR_STEP) | 0;
  const ay = (a / 10_000) | 0;
  const by = (b / 10_000) | 0;
  const am = ((a / 100) | 0) % 100;
  const bm = ((b / 100) | 0) % 100;
  const ad = a % 100;
  const bd = b % 100;
  if (ad === 0 || bd === 0) {
    if (ay !== by) return Math.abs(ay - by) <= NEAR ? NEAR_YEAR : DIFFERENT;
    if (am === 0 || bm === 0) return YEAR_ONLY;
    return am === bm ? DAY_UNKNOWN : SAME_YEAR;
  }
  if (a === b) return D_EXACT;
  if (ay === by && am === bd && ad === bm) return SWAPPED;
  const defaultA = am === 1 && ad === 1;
  const defaultB = bm === 1 && bd === 1;
  if (ay === by && (defaultA || defaultB)) return DEFAULT_DAY;
  // What two default days share says nothing: only the years were stated.
  if (defaultA && defaultB) return Math.abs(ay - by) <= NEAR ? NEAR_YEAR : DIFFERENT;
  if (digitsApart(a, b)) return ONE_DIGIT;
  const parts = (ay === by ? 1 : 0) + (am === bm ? 1 : 0) + (ad === bd ? 1 : 0);
  if (parts === 2 || (ay === by && am === bd) || (ay === by && ad === bm && ad <= 12)) return TWO_PARTS;
  if (ay === by) return SAME_YEAR;
  const months = Math.abs((ay - by) * 12 + am - bm);
  return months < 12 || (months === 12 && ad === bd) ? WITHIN_YEAR : DIFFERENT;
}

/** One digit differs, or two neighbouring digits changed places. */
function digitsApart(a: number, b: number): boolean {
  let apart = 0;
  let last = 0;
  let lastA = 0;
  let lastB = 0;
  let swapped = false;
  for (let position = 1; a > 0 || b > 0; position++) {
    const x = a % 10;
    const y = b % 10;
    if (x !== y) {
      apart++;
      if (apart === 2) swapped = last === position - 1 && lastA === y && lastB === x;
      else if (apart > 2) return false;
      last = position;
      lastA = x;
      lastB = y;
    }
    a = (a / 10) | 0;
    b = (b / 10) | 0;
  }
  return apart === 1 || (apart === 2 && swapped);
}
