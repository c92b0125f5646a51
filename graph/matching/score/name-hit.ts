/** Whether the names of a scored pair are a hit of a name search, and how near they are. */
import type { MatchScore, ScoredFeature } from '../../model/evidence.ts';
import { LEVELS, plainFeature } from '../compare/index.ts';

export interface NameHit {
  /** The weaker of the levels of the family and the given name. */
  level: string;
  /** The stated form on the side of `b` that was met. */
  form: string;
}

const NAMES: ReadonlySet<string> = new Set(['family name', 'given name']);
const LEVEL = LEVELS['family name'];
/** From this level on some word of the shorter side has no partner. */
const REFUSED = LEVEL.indexOf('partly alike');

/**
 * A hit when every word of the shorter side finds a partner and the words speak for it, and a date of birth, where both
 * sides state one, is not another one. Undefined otherwise.
 */
export function nameHit({ features }: MatchScore): NameHit | undefined {
  const stated = features.filter(
    ({ feature, level }) => NAMES.has(plainFeature(feature)) && level !== 'missing',
  );
  if (stated.length === 0 || stated.some(({ level }) => LEVEL.indexOf(level) >= REFUSED)) return undefined;
  if (stated.reduce((sum, { bits }) => sum + bits, 0) <= 0) return undefined;
  if (features.some(({ feature, level }) => feature === 'date of birth' && level === 'different'))
    return undefined;
  const weakest = stated.reduce((one, two) => (rank(two) > rank(one) ? two : one));
  // The given name first, as names are spoken; each form once, for an unsplit one stands under both.
  const forms = new Set(stated.toReversed().map(({ b }) => b ?? ''));
  return { level: weakest.level, form: [...forms].join(' ').trim() };
}

const rank = ({ level }: ScoredFeature) => LEVEL.indexOf(level);
