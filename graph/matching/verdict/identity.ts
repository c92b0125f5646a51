/**
 * Same, similar, undetermined or different identity data: Regulation (EU) 2019/817 Art 28(3)-(5), Delegated
 * Regulations (EU) 2023/332 and 2023/333, Annexes I and II.
 */
import type { CategoryVerdict, IdentityOutcome, IdentityVerdict } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { birthDates, compareBirthDates } from './dates.ts';
import { compareNames, nameSides } from './names.ts';
import { comparePlaces, placeSides } from './places.ts';
import { compareSexes, sexes } from './sex.ts';

export interface VerdictOptions {
  /** Rules of Annex II that may be combined on one name field; default 1 (reading 3). */
  maxRulesPerField?: number;
  /**
   * Default true (reading 5): a category absent on a side gives UNDETERMINED. When false, absence of anything but
   * the names does not count against the rest, which is then SIMILAR at best; names alone stay UNDETERMINED.
   */
  strictMissing?: boolean;
}

/**
 * Verdict on all identities that the two records state, aliases included: for each category the best outcome
 * over all pairs of values, the identities that supplied the values in the log (reading 9). Total and deterministic;
 * the outcome does not depend on the order of the two sides. Empty lists give UNDETERMINED.
 *
 * `misused`: the sides are alike, and a MISUSED identity makes them so or alone would do (domain.md §3.1).
 */
export function compareIdentityData(
  a: Identity[],
  b: Identity[],
  options: VerdictOptions = {},
): IdentityVerdict {
  const categories = compareCategories(a, b, options);
  const outcome = foldCategories(categories, options);
  return { outcome, misused: isAlike(outcome) && byMisused(a, b, outcome, options), categories };
}

function compareCategories(a: Identity[], b: Identity[], options: VerdictOptions): CategoryVerdict[] {
  return [
    compareNames(nameSides(a), nameSides(b), options.maxRulesPerField ?? 1),
    compareBirthDates(birthDates(a), birthDates(b)),
    compareSexes(sexes(a), sexes(b)),
    comparePlaces(placeSides(a), placeSides(b)),
  ];
}

/** Annex I: all categories same. Annex II 3: every category same or similar, at least one only similar (reading 1). */
export function foldCategories(
  categories: readonly CategoryVerdict[],
  options: VerdictOptions = {},
): IdentityOutcome {
  let similar = false;
  let missing = false;
  for (const { category, outcome } of categories) {
    if (outcome === 'DIFFERENT') return 'DIFFERENT';
    if (outcome === 'SIMILAR') similar = true;
    if (outcome !== 'MISSING') continue;
    if (category === 'NAMES' || (options.strictMissing ?? true)) missing = true;
    else similar = true;
  }
  if (missing || categories.every(({ category, outcome }) => category === 'NAMES' || outcome === 'MISSING'))
    return 'UNDETERMINED';
  return similar ? 'SIMILAR' : 'SAME';
}

function isAlike(outcome: IdentityOutcome): boolean {
  return outcome === 'SAME' || outcome === 'SIMILAR';
}

function byMisused(a: Identity[], b: Identity[], outcome: IdentityOutcome, options: VerdictOptions): boolean {
  const isMisused = (identity: Identity) => identity.category === 'MISUSED';
  const misusedA = a.filter(isMisused);
  const misusedB = b.filter(isMisused);
  if (misusedA.length === 0 && misusedB.length === 0) return false;
  const judge = (x: Identity[], y: Identity[]) => foldCategories(compareCategories(x, y, options), options);
  const without = judge(
    a.filter((identity) => !isMisused(identity)),
    b.filter((identity) => !isMisused(identity)),
  );
  if (without !== outcome) return true;
  return (
    (misusedA.length > 0 && isAlike(judge(misusedA, b))) ||
    (misusedB.length > 0 && isAlike(judge(a, misusedB)))
  );
}
