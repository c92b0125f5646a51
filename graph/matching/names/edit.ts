/**
 * Edit distance with swaps of neighbours (optimal string alignment), bit-parallel: one machine word holds a column of
 * the table. Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", fig. 5.
 */

/** Longest word that one machine word holds; longer ones take the table. */
const BITS = 32;

const positions = new Int32Array(128);

function ascii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Distance of `short` (1 to 32 letters) to `long`, both of ASCII. Allocates nothing. */
function byBits(short: string, long: string): number {
  const m = short.length;
  for (let i = 0; i < m; i++) {
    const code = short.charCodeAt(i);
    positions[code] = (positions[code] as number) | (1 << i);
  }
  const last = 1 << (m - 1);
  let distance = m;
  let vp = -1;
  let vn = 0;
  let d = 0;
  let before = 0;
  for (let j = 0; j < long.length; j++) {
    const pm = positions[long.charCodeAt(j)] as number;
    const swapped = ((~d & pm) << 1) & before;
    d = ((((pm & vp) + vp) | 0) ^ vp) | pm | vn | swapped;
    const hp = vn | ~(d | vp);
    const hn = d & vp;
    if ((hp & last) !== 0) distance++;
    else if ((hn & last) !== 0) distance--;
    const shifted = (hp << 1) | 1;
    vp = (hn << 1) | ~(d | shifted);
    vn = shifted & d;
    before = pm;
  }
  for (let i = 0; i < m; i++) positions[short.charCodeAt(i)] = 0;
  return distance;
}

let rows = [new Uint16Array(256), new Uint16Array(256), new Uint16Array(256)];

/** The same distance by the table of dynamic programming: for long words and letters beyond ASCII. */
function byTable(a: string, b: string, limit: number): number {
  const m = b.length;
  if (m >= (rows[0] as Uint16Array).length) rows = [0, 1, 2].map(() => new Uint16Array(2 * m));
  let [before, last, row] = rows as [Uint16Array, Uint16Array, Uint16Array];
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= m; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        d = Math.min(d, (before[j - 2] as number) + 1);
      row[j] = d;
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return last[m] as number;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) between two words, in UTF-16 units; every distance above `limit`
 * is `limit + 1`. Symmetric. An empty word is as far as the other is long.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > limit) return limit + 1;
  if (short.length === 0) return long.length;
  const distance =
    short.length <= BITS && ascii(short) && ascii(long) ? byBits(short, long) : byTable(short, long, limit);
  return distance > limit ? limit + 1 : distance;
}
