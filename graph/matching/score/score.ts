/**
 * Fellegi-Sunter score of two identities: bits = prior + Σ features, exactly. It explains, ranks and searches; a score
 * never colours a link (Regulation (EU) 2019/817 Art 28, Delegated Regulations (EU) 2023/332 and 333).
 */
import type { MatchScore, ScoredFeature } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { scoreDate, scoreOrigin, scoreSex } from './facts.ts';
import { MODEL, probabilityOf, type ScoreModel } from './model.ts';
import { type NamesResult, scoreNames } from './names.ts';
import { type PreparedIdentity, prepareIdentity } from './prepare.ts';

/**
 * What no sum of agreements may outweigh. Twins share family name, date and place: without a word for the given name
 * a pair stays below strong. Another given name and another year of birth are another person.
 */
function guard(
  bits: number,
  names: NamesResult,
  years: 'same' | 'differ' | 'unknown',
  model: ScoreModel,
): ScoredFeature | undefined {
  let limit = Number.POSITIVE_INFINITY;
  let level = '';
  if (names.given === 'against' && years === 'differ') {
    limit = model.bits.againstGivenAndYear;
    level = 'other given name and other year';
  } else if (names.given !== 'for') {
    limit = model.bits.withoutGiven;
    level = 'no given name in evidence';
  }
  return bits > limit ? { feature: 'guard', level, bits: limit - bits } : undefined;
}

/** Score of two prepared identities: the fast path of the candidate index. */
export function scorePrepared(
  a: PreparedIdentity,
  b: PreparedIdentity,
  model: ScoreModel = MODEL,
): MatchScore {
  const names = scoreNames(a, b, model);
  const features = [
    ...names.features,
    scoreDate(a, b, model),
    scoreSex(a, b, model),
    ...scoreOrigin(a, b, model),
  ];
  let bits = model.priorBits;
  for (const feature of features) bits += feature.bits;
  const comparable = a.date && b.date && a.date.calendar === b.date.calendar;
  const years = comparable ? (a.date?.year === b.date?.year ? 'same' : 'differ') : 'unknown';
  const held = guard(bits, names, years, model);
  if (held) {
    features.push(held);
    bits += held.bits;
  }
  return { bits, probability: probabilityOf(bits), features, modelVersion: model.version };
}

/** Score of two identities; symmetric, deterministic, in any script. See {@link scorePrepared} for many pairs. */
export function scoreIdentities(a: Identity, b: Identity, model: ScoreModel = MODEL): MatchScore {
  return scorePrepared(prepareIdentity(a), prepareIdentity(b), model);
}
