/**
 * Which Latin letters each letter or syllable of another script stands for, learnt from names in both scripts by
 * expectation maximisation over all segmentations (the many-to-many alignment of Jiampojamarn, Kondrak and Sherif 2007,
 * one unit to none or several letters). Used to make the tables that the product ships; nothing is learnt at run time.
 */

export interface NamePair {
  /** Letters or syllables of the other script. */
  units: readonly string[];
  /** a-z only. */
  latin: string;
}

export type Counts = Map<string, Map<string, number>>;

/** Rounds after which the likelihood of the Wikidata sets hardly rises. */
const ROUNDS = 7;
/** Added to each count, so that a first round of chance does not close the door. */
const SMOOTH = 0.02;

/**
 * Expected counts unit → letters. `longest` bounds the letters of one unit; `affinity` (above 0) says how plausible a
 * pair is before anything is learnt. Pairs that no segmentation fits are left out.
 */
export function learnCounts(
  pairs: readonly NamePair[],
  longest: number,
  affinity: (unit: string, chunk: string) => number,
): Counts {
  let counts: Counts | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const probability = estimate(counts, affinity);
    counts = new Map();
    for (const pair of pairs) addExpected(pair, longest, probability, counts);
  }
  return counts as Counts;
}

function estimate(
  counts: Counts | undefined,
  affinity: (unit: string, chunk: string) => number,
): (unit: string, chunk: string) => number {
  if (counts === undefined) return affinity;
  const totals = new Map<string, number>();
  for (const [unit, chunks] of counts) {
    let total = 0;
    for (const count of chunks.values()) total += count + SMOOTH;
    totals.set(unit, total);
  }
  return (unit, chunk) => {
    const total = totals.get(unit);
    if (total === undefined) return 0;
    return ((counts.get(unit)?.get(chunk) ?? 0) + SMOOTH) / (total + 1);
  };
}

function addExpected(
  { units, latin }: NamePair,
  longest: number,
  probability: (unit: string, chunk: string) => number,
  into: Counts,
): void {
  const n = units.length;
  const m = latin.length;
  if (n === 0 || m === 0 || m > n * longest) return;
  const width = m + 1;
  const ahead = new Float64Array((n + 1) * width);
  const back = new Float64Array((n + 1) * width);
  const step = new Float64Array(n * width * (longest + 1));
  ahead[0] = 1;
  back[n * width + m] = 1;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= m; j++) {
      if (ahead[i * width + j] === 0) continue;
      for (let k = 0; k <= longest && j + k <= m; k++) {
        const p = probability(units[i] as string, latin.slice(j, j + k));
        step[(i * width + j) * (longest + 1) + k] = p;
        const to = (i + 1) * width + j + k;
        ahead[to] = (ahead[to] as number) + (ahead[i * width + j] as number) * p;
      }
    }
  const total = ahead[n * width + m] as number;
  if (!(total > 0)) return;
  for (let i = n - 1; i >= 0; i--)
    for (let j = 0; j <= m; j++) {
      let sum = 0;
      for (let k = 0; k <= longest && j + k <= m; k++)
        sum +=
          (step[(i * width + j) * (longest + 1) + k] as number) * (back[(i + 1) * width + j + k] as number);
      back[i * width + j] = sum;
    }
  for (let i = 0; i < n; i++) {
    const unit = units[i] as string;
    const chunks = into.get(unit) ?? new Map<string, number>();
    into.set(unit, chunks);
    for (let j = 0; j <= m; j++) {
      const reached = ahead[i * width + j] as number;
      if (reached === 0) continue;
      for (let k = 0; k <= longest && j + k <= m; k++) {
        const p = step[(i * width + j) * (longest + 1) + k] as number;
        const share = (reached * p * (back[(i + 1) * width + j + k] as number)) / total;
        if (share < 1e-4) continue;
        const chunk = latin.slice(j, j + k);
        chunks.set(chunk, (chunks.get(chunk) ?? 0) + share);
      }
    }
  }
}
