/**
 * What would have to be otherwise for the verdict on identity data to be another: the fewest categories, each with the
 * annex whose rules would have to hold of it (Delegated Regulations (EU) 2023/332 and 2023/333, Annexes I and II).
 */
import type {
  CategoryName,
  CategoryOutcome,
  CategoryVerdict,
  IdentityOutcome,
} from '../../model/evidence.ts';
import { foldCategories } from './identity.ts';

export interface CategoryChange {
  category: CategoryName;
  from: CategoryOutcome;
  to: CategoryOutcome;
  /** Where the rules stand of which one would have to hold, or from which none may. */
  article: string;
}

export interface VerdictTurn {
  outcome: IdentityOutcome;
  changes: CategoryChange[];
}

/** Verdicts that a turn is told of: UNDETERMINED is a lack of data and no aim. */
const AIMS: readonly IdentityOutcome[] = ['SAME', 'SIMILAR', 'DIFFERENT'];
/** In falling order of agreement: of two turns of as many categories the nearer one is told. */
const OUTCOMES: readonly CategoryOutcome[] = ['SAME', 'SIMILAR', 'MISSING', 'DIFFERENT'];
/** Number of the category in both Annexes. */
const NUMBERS: Record<CategoryName, string> = {
  NAMES: '3.1',
  DATE_OF_BIRTH: '3.2',
  SEX: '3.3',
  NATIONALITY_PLACE: '3.4',
};

/** One turn for each verdict that is not the present one; absent where the rules offer none. */
export function verdictTurns(categories: readonly CategoryVerdict[]): VerdictTurn[] {
  const present = foldCategories(categories);
  return AIMS.filter((aim) => aim !== present).flatMap((outcome) => {
    const changes = fewest(categories, outcome);
    return changes === undefined ? [] : [{ outcome, changes }];
  });
}

function fewest(categories: readonly CategoryVerdict[], aim: IdentityOutcome): CategoryChange[] | undefined {
  let best: CategoryVerdict[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const tried of everyOutcome(categories)) {
    if (foldCategories(tried) !== aim) continue;
    const distance = distanceOf(categories, tried);
    if (distance >= least) continue;
    least = distance;
    best = tried;
  }
  return best?.flatMap(({ category, outcome: to }, i) => {
    const from = (categories[i] as CategoryVerdict).outcome;
    return from === to ? [] : [{ category, from, to, article: articleOf(category, to) }];
  });
}

function* everyOutcome(categories: readonly CategoryVerdict[]): Iterable<CategoryVerdict[]> {
  const [first, ...rest] = categories;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const outcome of OUTCOMES) {
    // Annex II knows no rule for the sex; that a side stops stating what it states is no aim of anybody.
    if (outcome === 'SIMILAR' && first.category === 'SEX') continue;
    if (outcome === 'MISSING' && first.outcome !== 'MISSING') continue;
    for (const others of everyOutcome(rest)) yield [{ ...first, outcome }, ...others];
  }
}

/** Categories first, steps of agreement second: a step never outweighs a category. */
function distanceOf(one: readonly CategoryVerdict[], two: readonly CategoryVerdict[]): number {
  return one.reduce((sum, { outcome }, i) => {
    const steps = Math.abs(OUTCOMES.indexOf(outcome) - OUTCOMES.indexOf((two[i] as CategoryVerdict).outcome));
    return sum + (steps === 0 ? 0 : 100 + steps);
  }, 0);
}

function articleOf(category: CategoryName, to: CategoryOutcome): string {
  const number = NUMBERS[category];
  if (to === 'SAME') return `2023/332-333 Annex I ${number}`;
  if (to === 'SIMILAR') return `2023/332-333 Annex II ${number}`;
  return `2023/332-333 Annexes I and II ${number}`;
}
