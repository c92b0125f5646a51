/** Edit distances on short strings: no allocation, cut off at a limit. */

const WIDTH = 64;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * Optimal string alignment distance: inserts, deletes, substitutions and swaps of neighbours; each part of a string is
 * edited once at most (Damerau 1964 in the restricted form). Above `limit` (at most 8) the answer is `limit + 1`.
 * Strings of 63 characters and more are cut.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, WIDTH - 1);
  const m = Math.min(b.length, WIDTH - 1);
  if (Math.abs(n - m) > limit) return limit + 1;
  let [before, last, row] = rows as readonly Uint8Array[] as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    const x = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? i : limit + 1;
    if (to < m) last[to + 1] = limit + 1;
    let least = row[from - 1] as number;
    // The cell left of the band and the one above its right end are beyond the limit.
    for (let j = from; j <= to; j++) {
      const y = b.charCodeAt(j - 1);
      let d = (last[j - 1] as number) + (x === y ? 0 : 1);
      const up = j === i + limit ? limit + 1 : (last[j] as number) + 1;
      const left = (row[j - 1] as number) + 1;
      if (up < d) d = up;
      if (left < d) d = left;
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y) {
        const swap = (before[j - 2] as number) + 1;
        if (swap < d) d = swap;
      }
      row[j] = d;
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(limit + 1, last[m] as number);
}
