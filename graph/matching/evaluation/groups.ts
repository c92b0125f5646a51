/**
 * Whether accuracy is the same for everybody: precision, recall and F1 side by side for groups of rows, such as the
 * scripts of their names. A pair counts in the group of each of its two rows, once where they are in one.
 */
import { type Measure, ratios } from './pairwise.ts';
import { eachPairInside, inScope, NO_TRUTH, type Scope } from './scope.ts';

export interface GroupMeasure extends Omit<Measure, 'threshold'> {
  /** Rows of the group that have a truth. */
  rows: number;
  /** True pairs with at least one row of the group. */
  truthPairs: number;
}

/**
 * `groups`: name of the group of each row; `truth`: label of each row, `NO_TRUTH` where it is left out; `claimed`: pairs
 * that are said to be one. The largest group comes first.
 */
export function measureGroups(
  groups: readonly string[],
  truth: Int32Array,
  claimed: readonly { a: number; b: number }[],
  scope: Scope,
): Map<string, GroupMeasure> {
  const counts = new Map<string, { rows: number; found: number; claimed: number; truthPairs: number }>();
  const of = (name: string) => {
    let count = counts.get(name);
    if (count === undefined) {
      count = { rows: 0, found: 0, claimed: 0, truthPairs: 0 };
      counts.set(name, count);
    }
    return count;
  };
  const ofPair = (a: number, b: number) => {
    const [one, other] = [groups[a] as string, groups[b] as string];
    return one === other ? [of(one)] : [of(one), of(other)];
  };
  groups.forEach((name, row) => {
    if (truth[row] !== NO_TRUTH) of(name).rows += 1;
  });
  eachPairInside(truth, scope, (a, b) => {
    for (const count of ofPair(a, b)) count.truthPairs += 1;
  });
  for (const { a, b } of claimed) {
    if (truth[a] === NO_TRUTH || truth[b] === NO_TRUTH || !inScope(scope, a, b)) continue;
    for (const count of ofPair(a, b)) {
      count.claimed += 1;
      if (truth[a] === truth[b]) count.found += 1;
    }
  }
  const measured = [...counts].map(
    ([name, { rows, found, claimed: said, truthPairs }]): [string, GroupMeasure] => [
      name,
      { rows, truthPairs, ...ratios(found, said, truthPairs) },
    ],
  );
  measured.sort(([one, { rows: left }], [other, { rows: right }]) => right - left || (one < other ? -1 : 1));
  return new Map(measured);
}
