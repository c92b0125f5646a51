/** How well a score sets true pairs above others, whatever the threshold. */
import type { JudgedPair } from './pairwise.ts';

/**
 * Area under the receiver operating characteristic: chance that a true pair scores above one that is not, ties
 * counting half (Mann–Whitney), 0..1. Undefined where one of the two kinds is absent.
 */
export function areaUnderCurve(pairs: readonly JudgedPair[]): number | undefined {
  const sorted = pairs.toSorted((one, other) => one.score - other.score);
  let matches = 0;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    const { score } = sorted[from] as JudgedPair;
    let to = from;
    let tied = 0;
    for (; sorted[to]?.score === score; to += 1) if (sorted[to]?.match === true) tied += 1;
    matches += tied;
    rankSum += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  const others = sorted.length - matches;
  if (matches === 0 || others === 0) return undefined;
  return (rankSum - (matches * (matches + 1)) / 2) / (matches * others);
}
