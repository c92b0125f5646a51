/**
 * Accuracy of an engine from the scores of pairs of which the truth is known. False match rate (FMR) and false
 * non-match rate (FNMR) as ISO/IEC 19795-1 has them: shares of the comparisons of two subjects that match, and of one
 * subject that do not. A pair matches when its score is at least the threshold. Scores are sorted once: the rest is
 * one walk or a bisection.
 */

/** Scored pairs of templates, each unordered pair at most once; `a`, `b` and `score` are of one length. */
export interface Comparisons {
  /** Number of the subject of each template, from 0. */
  subject: Int32Array;
  /** The two templates of each pair. */
  a: Uint32Array;
  b: Uint32Array;
  /** Higher is more alike, on the engine's own scale; finite. */
  score: Float64Array;
}

/** Scores in rising order, neither list empty. */
export interface PairScores {
  /** Pairs of one subject. */
  genuine: Float64Array;
  /** Pairs of two subjects. */
  impostor: Float64Array;
}

export interface ErrorRates {
  threshold: number;
  /** Pairs of two subjects that match. */
  falseMatches: number;
  /** Their share, 0..1. */
  fmr: number;
  /** Pairs of one subject that do not match. */
  falseNonMatches: number;
  /** Their share, 0..1. */
  fnmr: number;
}

/** Points of the curve closer than this share of the errors are one on any picture. */
const LEAST_STEP = 0.05;

/** Throws RangeError for a score that is not finite, and where either kind of pairs is absent. */
export function pairScores({ subject, a, b, score }: Comparisons): PairScores {
  const same = (pair: number) => subject[a[pair] as number] === subject[b[pair] as number];
  return sortedScores(
    score.filter((_, pair) => same(pair)),
    score.filter((_, pair) => !same(pair)),
  );
}

/** Sorted copies. Throws as `pairScores` does. */
export function sortedScores(genuine: Float64Array, impostor: Float64Array): PairScores {
  const sorted = (scores: Float64Array, kind: string) => {
    if (scores.length === 0) throw new RangeError(`no ${kind} pairs`);
    if (!scores.every(Number.isFinite)) throw new RangeError(`a score of the ${kind} pairs is not finite`);
    return scores.toSorted();
  };
  return { genuine: sorted(genuine, 'genuine'), impostor: sorted(impostor, 'impostor') };
}

export function ratesAt(scores: PairScores, threshold: number): ErrorRates {
  return rates(scores, threshold, below(scores.genuine, threshold), below(scores.impostor, threshold));
}

/**
 * The rates at the smallest threshold whose observed FMR is at most `target` (0 up to, not including, 1): the next
 * number above the highest score that must not match. Fewer than 1/`target` impostor pairs allow no false match at all,
 * so that the figure is then the one of FMR zero.
 */
export function ratesAtFmr(scores: PairScores, target: number): ErrorRates {
  const { impostor } = scores;
  return ratesAt(
    scores,
    nextAbove(impostor[impostor.length - 1 - allowed(target, impostor.length)] as number),
  );
}

/**
 * Rate at which FMR and FNMR are equal, 0..1: where they cross on the straight line between the two neighbouring points
 * of the curve, since on steps they seldom meet. A summary only; ISO/IEC 19795-1 reports the curve.
 */
export function equalErrorRate(scores: PairScores): number {
  let before: Rates = { fmr: 1, fnmr: 0 };
  let after = before;
  for (const point of points(scores)) {
    before = after;
    after = point;
    if (after.fnmr >= after.fmr) break;
  }
  return crossing(before, after);
}

interface Rates {
  fmr: number;
  fnmr: number;
}

/** Equal rate on the line between two points, of which exactly one may have equal rates already. */
export function crossing(from: Rates, to: Rates): number {
  const [left, right] = [from.fmr - from.fnmr, to.fnmr - to.fmr];
  return from.fmr + (left / (left + right)) * (to.fmr - from.fmr);
}

/**
 * Detection error tradeoff (DET): the rates over rising thresholds, from all pairs matching to none. Some hundred points
 * at most, since those that differ by less than a twentieth of their errors are left out.
 */
export function detCurve(scores: PairScores): ErrorRates[] {
  const curve: ErrorRates[] = [];
  let end: ErrorRates | undefined;
  for (const point of points(scores)) {
    const last = curve.at(-1);
    end = point;
    if (
      last === undefined ||
      point.falseMatches < last.falseMatches * (1 - LEAST_STEP) ||
      point.falseNonMatches > last.falseNonMatches * (1 + LEAST_STEP)
    )
      curve.push(point);
  }
  if (end !== undefined && end !== curve.at(-1)) curve.push(end);
  return curve;
}

/**
 * Closed-set identification: each template looks for its subject among all others. It succeeds when another template
 * of its subject scores above every template of other subjects; a tie is a failure. Templates without another of their
 * subject are no probes. The comparisons must hold every pair, and a pair's score counts from both of its sides.
 */
export function rankOne({ subject, a, b, score }: Comparisons): { probes: number; identified: number } {
  const mate = new Float64Array(subject.length).fill(Number.NEGATIVE_INFINITY);
  const other = mate.slice();
  score.forEach((value, pair) => {
    const [one, two] = [a[pair] as number, b[pair] as number];
    const best = subject[one] === subject[two] ? mate : other;
    best[one] = Math.max(best[one] as number, value);
    best[two] = Math.max(best[two] as number, value);
  });
  const probes = mate.reduce((count, value) => count + (value > Number.NEGATIVE_INFINITY ? 1 : 0), 0);
  const identified = mate.reduce((count, value, at) => count + (value > (other[at] as number) ? 1 : 0), 0);
  return { probes, identified };
}

/** How many of `pairs` may be above the threshold; a share that is whole but for rounding counts as whole. */
export function allowed(target: number, pairs: number): number {
  return Math.floor(target * pairs + 1e-9);
}

/** The rates at each distinct score, rising, and above all of them. */
function* points(scores: PairScores): Generator<ErrorRates> {
  const { genuine, impostor } = scores;
  let [g, i] = [0, 0];
  while (g < genuine.length || i < impostor.length) {
    const threshold = Math.min(
      genuine[g] ?? Number.POSITIVE_INFINITY,
      impostor[i] ?? Number.POSITIVE_INFINITY,
    );
    yield rates(scores, threshold, g, i);
    while (genuine[g] === threshold) g += 1;
    while (impostor[i] === threshold) i += 1;
  }
  yield rates(scores, nextAbove(Math.max(genuine.at(-1) as number, impostor.at(-1) as number)), g, i);
}

/** From the numbers of pairs of each kind that do not match. */
function rates({ genuine, impostor }: PairScores, threshold: number, g: number, i: number): ErrorRates {
  const falseMatches = impostor.length - i;
  return {
    threshold,
    falseMatches,
    fmr: falseMatches / impostor.length,
    falseNonMatches: g,
    fnmr: g / genuine.length,
  };
}

/** How many scores are below the threshold. */
function below(sorted: Float64Array, threshold: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < threshold) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The smallest number above a finite one. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(1);
  const number = new Float64Array(bits.buffer);
  number[0] = value;
  bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n);
  return number[0];
}
