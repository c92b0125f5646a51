/** Date of birth, sex, nationality and place of birth as levels with bits. A missing value has 0 bits. */
import type { ScoredFeature } from '../../model/evidence.ts';
import { bitsOf, type DateLevel, type Rate, type ScoreModel } from './model.ts';
import type { PreparedDate, PreparedIdentity } from './prepare.ts';
import { editDistance } from './words.ts';

/** Level of two dates; undefined when one is missing or they are in different calendars. */
export function dateLevel(a: PreparedDate | undefined, b: PreparedDate | undefined): DateLevel | undefined {
  if (!a || !b || a.calendar !== b.calendar) return undefined;
  if (a.day === 0 || b.day === 0) {
    if (a.year !== b.year) return Math.abs(a.year - b.year) <= 2 ? 'near year, partly unknown' : 'different';
    if (a.month === 0 || b.month === 0) return 'year, rest unknown';
    return a.month === b.month ? 'year and month, day unknown' : 'same year';
  }
  const sameYear = a.year === b.year;
  const sameMonth = a.month === b.month;
  const sameDay = a.day === b.day;
  if (sameYear && sameMonth && sameDay)
    return a.day === 1 && (a.month === 1 || a.month === 7) ? 'exact, default day' : 'exact';
  if (sameYear && a.month === b.day && a.day === b.month) return 'day and month swapped';
  if (sameYear && (isNewYear(a) || isNewYear(b))) return 'year, default day';
  if (editDistance(digits(a), digits(b), 1) <= 1) return 'one digit';
  if (Number(sameYear) + Number(sameMonth) + Number(sameDay) === 2) return 'two parts';
  return sameYear ? 'same year' : 'different';
}

function isNewYear(date: PreparedDate): boolean {
  return date.month === 1 && date.day === 1;
}

function digits(date: PreparedDate): string {
  return String(date.year * 10_000 + date.month * 100 + date.day).padStart(8, '0');
}

function missing(feature: string): ScoredFeature {
  return { feature, level: 'missing', bits: 0 };
}

function stated(feature: string, level: string, rate: Rate, a: string, b: string): ScoredFeature {
  return { feature, level, bits: bitsOf(rate), a, b };
}

export function scoreDate(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature {
  const level = dateLevel(a.date, b.date);
  if (!level || !a.date || !b.date) return missing('date of birth');
  return stated('date of birth', level, model.date[level], a.date.value, b.date.value);
}

export function scoreSex(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature {
  if (!a.sex || !b.sex) return missing('sex');
  const level = a.sex === b.sex ? 'same' : a.sex === 'X' || b.sex === 'X' ? 'other' : 'different';
  return stated('sex', level, model.sex[level], a.sex, b.sex);
}

function scoreNationality(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature {
  if (a.nationalities.length === 0 || b.nationalities.length === 0) return missing('nationality');
  const level = a.nationalities.some((country) => b.nationalities.includes(country)) ? 'shared' : 'different';
  return stated(
    'nationality',
    level,
    model.nationality[level],
    a.nationalities.join(' '),
    b.nationalities.join(' '),
  );
}

function scoreTown(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature {
  if (a.town === '' || b.town === '') return missing('town of birth');
  const near =
    a.townSkeleton === b.townSkeleton ||
    editDistance(a.town, b.town, 2) <= (Math.min(a.town.length, b.town.length) >= 8 ? 2 : 1) ||
    contains(a.town, b.town) ||
    contains(b.town, a.town);
  const level = a.town === b.town ? 'same' : near ? 'near' : 'different';
  return stated('town of birth', level, model.town[level], a.town, b.town);
}

function contains(long: string, short: string): boolean {
  return short.length >= 4 && ` ${long} `.includes(` ${short} `);
}

function scoreCountry(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature {
  if (a.country === '' || b.country === '') return missing('country of birth');
  const level = a.country === b.country ? 'same' : 'different';
  return stated('country of birth', level, model.country[level], a.country, b.country);
}

/** Nationality, town and country of birth; nationality and country together earn no more than `originMax`. */
export function scoreOrigin(a: PreparedIdentity, b: PreparedIdentity, model: ScoreModel): ScoredFeature[] {
  const nationality = scoreNationality(a, b, model);
  const town = scoreTown(a, b, model);
  const country = scoreCountry(a, b, model);
  const over = nationality.bits + country.bits - model.bits.originMax;
  if (over > 0 && nationality.bits > 0 && country.bits > 0) country.bits -= over;
  return [nationality, town, country];
}
