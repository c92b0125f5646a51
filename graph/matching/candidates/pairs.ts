/**
 * Candidate pairs of a file: every pair where there are few rows, else those that share a blocking key which is not
 * generic, the best of each row by the rarity of what they share.
 */

import type { ProfileStore } from '../profile/index.ts';
import { fileKeys } from './file-keys.ts';
import { KeyMaker } from './profile-keys.ts';

/** Up to this many rows all pairs are compared: about a million. */
export const EXHAUSTIVE_ROWS = 1500;
/** Rows that a key may have before it is generic and not walked (recall 0.998 at 10^6, matching rules §3). */
const CAP = 300;
/** Candidates kept for one row. */
const KEEP = 100;

export interface CandidatePairs {
  /** Lower and higher row of each pair, in order. */
  a: Int32Array;
  b: Int32Array;
  has(a: number, b: number): boolean;
}

export interface FindOptions {
  /** False for pairs that may not be compared (of one source, of two kinds). */
  allowed: (a: number, b: number) => boolean;
  progress?: (done: number, of: number) => void;
}

export function findPairs(
  store: ProfileStore,
  rows: number,
  { allowed, progress }: FindOptions,
): CandidatePairs {
  return rows <= EXHAUSTIVE_ROWS ? allPairs(rows, allowed) : blockedPairs(store, rows, allowed, progress);
}

function allPairs(rows: number, allowed: FindOptions['allowed']): CandidatePairs {
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = i + 1; j < rows; j++)
      if (allowed(i, j)) {
        a.push(i);
        b.push(j);
      }
  return {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    has: (i, j) => i !== j && allowed(Math.min(i, j), Math.max(i, j)),
  };
}

function blockedPairs(
  store: ProfileStore,
  rows: number,
  allowed: FindOptions['allowed'],
  progress: FindOptions['progress'],
): CandidatePairs {
  const maker = new KeyMaker(store);
  const postings = new Map<number, number[]>();
  const keysOf: Int32Array[] = [];
  for (let row = 0; row < rows; row++) {
    const keys = Int32Array.from(new Set([...maker.keys(row), ...fileKeys(store, row)]));
    keysOf.push(keys);
    for (const key of keys) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [row]);
      else list.push(row);
    }
  }
  const weights = new Float64Array(rows);
  const pairs = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (row % 1000 === 0) progress?.(row, rows);
    const found: number[] = [];
    for (const key of keysOf[row] as Int32Array) {
      const list = postings.get(key) as number[];
      if (list.length > CAP) continue;
      const weight = Math.log2((2 * CAP) / list.length);
      for (const other of list) {
        if (other === row) continue;
        if (weights[other] === 0) found.push(other);
        weights[other] = (weights[other] as number) + weight;
      }
    }
    let kept = found.filter((other) => allowed(Math.min(row, other), Math.max(row, other)));
    if (kept.length > KEEP) {
      kept.sort((x, y) => (weights[y] as number) - (weights[x] as number));
      // Equals in rank are kept together: which of them stands first must not depend on the order of rows.
      const least = weights[kept[KEEP - 1] as number] as number;
      kept = kept.filter((other) => (weights[other] as number) >= least);
    }
    for (const other of kept) pairs.add(Math.min(row, other) * rows + Math.max(row, other));
    for (const other of found) weights[other] = 0;
  }
  const ordered = Float64Array.from(pairs).sort();
  return {
    a: Int32Array.from(ordered, (pair) => Math.floor(pair / rows)),
    b: Int32Array.from(ordered, (pair) => pair % rows),
    has: (i, j) => pairs.has(Math.min(i, j) * rows + Math.max(i, j)),
  };
}
