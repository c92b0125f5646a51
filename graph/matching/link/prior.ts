/**
 * The prior of a model that was learnt from a file, counted anew by the groups of its rows. Learning sees each pair alone:
 * it expects too many matches where strangers look alike, as namesakes of one origin do, and too few where the records of
 * one person differ much. Groups see more, what a third record bears out or contradicts. So the prior is shifted until the
 * model expects as many matches as there are pairs inside the groups (decision 12).
 */
import { DEFAULT_THRESHOLD, probabilityOf } from '../model/format.ts';
import type { Weights } from '../model/weights.ts';
import type { ProfileStore } from '../profile/index.ts';
import { groupsOf } from './groups.ts';
import type { LinkedPair } from './row.ts';

/** Bits that the prior moves at most: beyond, pairs that were left out below the floor would count. */
export const MOST_SHIFT = 4;
/** Matches that the prior as it was learnt counts for beside those that the groups hold: a small file moves it less. */
const STRENGTH = 100;
/** Halvings of the interval: the shift is found to a thousandth of a bit. */
const HALVINGS = 13;

/** @param pairs all that score the floor less {@link MOST_SHIFT} or more, by falling bits */
export function priorShift(store: ProfileStore, weights: Weights, pairs: readonly LinkedPair[]): number {
  const groups = groupsOf(store, weights, pairs, DEFAULT_THRESHOLD);
  let inside = 0;
  for (const { a, b } of pairs) if (groups[a] === groups[b]) inside++;
  if (inside === 0) return 0;
  let least = -MOST_SHIFT;
  let most = MOST_SHIFT;
  for (let i = 0; i < HALVINGS; i++) {
    const shift = (least + most) / 2;
    if (expected(pairs, shift) < inside) least = shift;
    else most = shift;
  }
  return ((least + most) / 2) * (inside / (inside + STRENGTH));
}

function expected(pairs: readonly LinkedPair[], shift: number): number {
  let sum = 0;
  for (const { bits } of pairs) sum += probabilityOf(bits + shift);
  return sum;
}
