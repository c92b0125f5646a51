/** Numbers, telephone numbers, e-mail addresses and postal codes: the best level of any value against any other. */

import { editDistance } from '../names/edit.ts';
import type { Values } from '../profile/index.ts';

/** Value that both sides state exactly, for its frequency; -1 where none is. */
export let sameValue = -1;

type Level = (a: string, b: string) => number;

export function compareValues(
  values: Values,
  arena: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  level: Level,
): number {
  sameValue = -1;
  let best = 0;
  for (let i = a0; i < a1; i++) {
    for (let j = b0; j < b1; j++) {
      const x = arena[i] as number;
      const y = arena[j] as number;
      if (x === y) {
        sameValue = x;
        return 1;
      }
      const found = level(values.at(x), values.at(y));
      if (best === 0 || found < best) best = found;
    }
  }
  return best;
}

/** Below this length a number with an edit is another number. */
const EDITABLE = 5;

/** 2 one edit, 3 two edits, 4 different. */
export function numberLevel(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < EDITABLE) return 4;
  const distance = editDistance(a, b, 2);
  return distance === 1 ? 2 : distance === 2 && shorter > EDITABLE ? 3 : 4;
}

/** 2 one edit, 3 different. Numbers are cut to their last nine digits before. */
export function phoneLevel(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 6 && long.endsWith(short)) return 1;
  return short.length >= 6 && editDistance(a, b, 1) <= 1 ? 2 : 3;
}

/** 2 one edit, 3 same area (half of the characters or more from the left), 4 different. */
export function postcodeLevel(a: string, b: string): number {
  if (editDistance(a, b, 1) <= 1) return 2;
  const area = Math.max(2, Math.ceil(Math.max(a.length, b.length) / 2));
  return a.slice(0, area) === b.slice(0, area) ? 3 : 4;
}

/** 2 one edit, 3 same local part at another host, 4 alike, 5 different. */
export function emailLevel(a: string, b: string): number {
  if (editDistance(a, b, 1) <= 1) return 2;
  const [localA = '', hostA = ''] = a.split('@');
  const [localB = '', hostB = ''] = b.split('@');
  if (localA === localB && localA.length >= 4) return 3;
  const limit = Math.min(3, Math.floor(Math.min(localA.length, localB.length) / 4));
  if (limit === 0) return 5;
  const apart = editDistance(localA, localB, limit);
  return apart <= (hostA === hostB ? limit : Math.min(1, limit)) ? 4 : 5;
}
