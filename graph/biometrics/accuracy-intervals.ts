/**
 * How sure an error rate is, at 95 %. Pairs that share a subject are not independent: one poor finger spoils all of its
 * pairs. Intervals that count pairs are therefore too narrow, and whole subjects are drawn for the others.
 */
import { generator, type Interval, middle95 } from '../matching/evaluation/index.ts';
import { allowed, type Comparisons, crossing } from './accuracy.ts';

/** 0.975 quantile of the normal distribution. */
const Z = 1.959964;

/**
 * Interval of a share by Wilson (1927), 0..1, as if the cases were independent; `of` is 1 or more. Without an error its
 * upper end is near 3.8/`of`, where the rule of three, which is one-sided, has 3/`of`.
 */
export function wilsonInterval(count: number, of: number): Interval {
  const square = Z * Z;
  const share = count / of;
  const centre = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return [count === 0 ? 0 : centre - half, count === of ? 1 : centre + half];
}

export interface SubjectIntervals {
  /** Draws that held both kinds of pairs. */
  draws: number;
  eer: Interval;
  /** FNMR at each of the FMRs asked for, its threshold being found anew in each draw. */
  fnmr: Interval[];
}

const MAX_DRAWS = 1_000;
const MIN_DRAWS = 200;
/** Pairs looked at in all draws together; with more, fewer are drawn. */
const PAIR_VISITS = 200_000_000;
const SEED = 2019;

/**
 * Bootstrap (Efron 1979) over subjects: a pair counts as often as its subject was drawn, a pair of two subjects the
 * product of both. 1,000 draws, down to 200 for sets of millions. Undefined below two subjects. With few subjects, or no
 * error at all, the interval says too little: read it beside `wilsonInterval`. The same input gives the same figures.
 */
export function subjectIntervals(
  comparisons: Comparisons,
  targets: readonly number[],
): SubjectIntervals | undefined {
  const pairs = sortedPairs(comparisons);
  const subjects = 1 + comparisons.subject.reduce((highest, subject) => Math.max(highest, subject), -1);
  if (subjects < 2) return undefined;
  const random = generator(SEED);
  const wanted = Math.floor(PAIR_VISITS / comparisons.score.length);
  const eers: number[] = [];
  const fnmrs: number[][] = targets.map(() => []);
  for (let draw = 0; draw < Math.min(MAX_DRAWS, Math.max(MIN_DRAWS, wanted)); draw++) {
    const times = new Int32Array(subjects);
    for (let i = 0; i < subjects; i++) {
      const drawn = Math.floor(random() * subjects);
      times[drawn] = (times[drawn] as number) + 1;
    }
    const genuine = weigh(pairs.genuine, times);
    const impostor = weigh(pairs.impostor, times);
    if (genuine.total === 0 || impostor.total === 0) continue;
    eers.push(weightedEqualErrorRate(genuine, impostor));
    targets.forEach((target, at) => {
      fnmrs[at]?.push(weightedFnmr(genuine, impostor, target));
    });
  }
  if (eers.length === 0) return undefined;
  return { draws: eers.length, eer: middle95(eers), fnmr: fnmrs.map(middle95) };
}

/** Pairs of one kind from the highest score down, with the subjects of both sides. */
interface Pairs {
  score: Float64Array;
  one: Int32Array;
  two: Int32Array;
}

/** Pairs as often as they were drawn; only those of the highest scores are ever looked at one by one. */
interface Drawn {
  score: Float64Array;
  weight: (pair: number) => number;
  total: number;
}

function sortedPairs({ subject, a, b, score }: Comparisons): { genuine: Pairs; impostor: Pairs } {
  const order = Uint32Array.from(score.keys()).sort((p, q) => (score[q] as number) - (score[p] as number));
  const of = (side: Uint32Array, pair: number) => subject[side[pair] as number] as number;
  const pick = (kind: Uint32Array): Pairs => ({
    score: Float64Array.from(kind, (pair) => score[pair] as number),
    one: Int32Array.from(kind, (pair) => of(a, pair)),
    two: Int32Array.from(kind, (pair) => of(b, pair)),
  });
  return {
    genuine: pick(order.filter((pair) => of(a, pair) === of(b, pair))),
    impostor: pick(order.filter((pair) => of(a, pair) !== of(b, pair))),
  };
}

function weigh({ score, one, two }: Pairs, times: Int32Array): Drawn {
  const weight = (pair: number) => {
    const x = one[pair] as number;
    const y = two[pair] as number;
    return x === y ? (times[x] as number) : (times[x] as number) * (times[y] as number);
  };
  let total = 0;
  for (let pair = 0; pair < score.length; pair++) total += weight(pair);
  return { score, weight, total };
}

/** From the highest score down: where matches of two subjects become as frequent as misses of one. */
function weightedEqualErrorRate(genuine: Drawn, impostor: Drawn): number {
  let [g, i, matched, falsely] = [0, 0, 0, 0];
  let before = { fmr: 0, fnmr: 1 };
  let after = before;
  while (after.fmr < after.fnmr) {
    const threshold = Math.max(
      genuine.score[g] ?? Number.NEGATIVE_INFINITY,
      impostor.score[i] ?? Number.NEGATIVE_INFINITY,
    );
    for (; genuine.score[g] === threshold; g += 1) matched += genuine.weight(g);
    for (; impostor.score[i] === threshold; i += 1) falsely += impostor.weight(i);
    before = after;
    after = { fmr: falsely / impostor.total, fnmr: 1 - matched / genuine.total };
  }
  return crossing(before, after);
}

function weightedFnmr(genuine: Drawn, impostor: Drawn, target: number): number {
  const most = allowed(target, impostor.total);
  let [i, falsely] = [0, 0];
  for (; i < impostor.score.length; i++) {
    falsely += impostor.weight(i);
    if (falsely > most) break;
  }
  const refused = impostor.score[i] ?? Number.NEGATIVE_INFINITY;
  let matched = 0;
  for (let g = 0; (genuine.score[g] as number) > refused; g++) matched += genuine.weight(g);
  return 1 - matched / genuine.total;
}
