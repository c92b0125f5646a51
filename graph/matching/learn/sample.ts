/**
 * Random pairs for the shares u: drawn by the hash of ids, never by the order of rows, so that the same records give the
 * same sample however they arrive. All pairs where there are few.
 */
import { hashKey } from '../candidates/hash.ts';

/** Pairs drawn: the standard error of a share of 10^-4 is then a tenth of it. */
const SAMPLE = 400_000;

/** Calls `visit` for each drawn pair of positions in `ids`. Equal ids are drawn as any others. */
export function randomPairs(
  ids: readonly string[],
  visit: (a: number, b: number) => void,
  sample = SAMPLE,
): void {
  const n = ids.length;
  if ((n * (n - 1)) / 2 <= sample) {
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) visit(a, b);
    return;
  }
  const hashes = Int32Array.from(ids, hashKey);
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) =>
      (hashes[a] as number) - (hashes[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
  );
  // Steps around the ring of hashed ids: each gives n pairs, no pair twice while steps stay below half of it.
  const steps = Math.min(Math.floor((n - 1) / 2), Math.ceil(sample / n));
  for (let step = 1; step <= steps; step++)
    for (let at = 0; at < n; at++) visit(order[at] as number, order[(at + step) % n] as number);
}
