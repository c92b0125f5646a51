/** What `symbolon biometrics evaluate` reports; docs/biometrics-evaluate.md says what each key means. */
import {
  type Comparisons,
  detCurve,
  type ErrorRates,
  equalErrorRate,
  type ImageEngine,
  type PairScores,
  pairScores,
  rankOne,
  ratesAt,
  ratesAtFmr,
  subjectIntervals,
  wilsonInterval,
} from '../../graph/biometrics/index.ts';
import type { Interval } from '../../graph/matching/evaluation/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import type { Extracted, Failure } from './extract.ts';
import type { Layout, RecognisedModality } from './layout.ts';
import type { Sizes } from './pairs.ts';
import type { Rotation } from './rotate.ts';

/** FMRs at which the FNMR is reported; 5e-4 is that of verification in EES (Implementing Decision (EU) 2019/329). */
export const FMR_TARGETS = [1e-2, 1e-3, 5e-4, 1e-4] as const;
/** No match among n independent pairs shows an FMR below 3/n with 95 % confidence: the rule of three. */
const RULE_OF_THREE = 3;
const HISTOGRAM_BINS = 60;

export interface ThresholdRow extends ErrorRates {
  /** `FMR` with its target, `ZERO_FMR`, or the threshold that the engine uses for a hit or a review. */
  rule: 'FMR' | 'ZERO_FMR' | 'HIT' | 'REVIEW';
  target?: number;
  /** FNMR when every pair with a failed image counts as a miss, 0..1. */
  fnmrWithFailures: number;
  /** 95 % intervals as if pairs were independent: too narrow. */
  fmrInterval: Interval;
  fnmrInterval: Interval;
  /** 95 % interval of the FNMR by the bootstrap over subjects; absent for a fixed threshold and where no draw has an error. */
  fnmrIntervalBySubject?: Interval;
  /** False where there are fewer impostor pairs than 3/`target`: too few to show such an FMR. Absent without target. */
  enoughPairs?: boolean;
}

export interface BiometricReport {
  modality: Modality;
  recognisedBy: string;
  engine: string;
  engineVersion: string;
  layout: Layout['kind'];
  subjects: number;
  images: number;
  templates: number;
  /** Images that are byte for byte another one. */
  identicalImages: number;
  rotation?: Rotation;
  /** As given. */
  dpi?: number;
  genuinePairs: number;
  /** Compared, and how many there are. */
  impostorPairs: number;
  impostorPairsOfAll: number;
  eer: number;
  fnmrAtFmr: Record<string, number>;
  fnmrAtZeroFmr: number;
  /** Share of the images of which no template was made, 0..1. */
  failureToEnrol: number;
  /** Share of probes that find their subject first, 0..1; null where pairs were sampled. */
  rank1: number | null;
  /** 95 %; null where nothing can be said. */
  intervals: {
    draws: number;
    eerBySubject: Interval | null;
    failureToEnrol: Interval;
    rank1: Interval | null;
  };
  rank1Probes: number | null;
  thresholds: ThresholdRow[];
  failures: { byCode: Record<string, number>; subjectsWithoutTemplate: number; files: Failure[] };
  skipped: Layout['skipped'];
  det: ErrorRates[];
  /** Counts of scores in bins of equal width between the lowest and the highest. */
  histogram: { from: number; to: number; genuine: number[]; impostor: number[] };
  seconds: { extracting: number; comparing: number; all: number };
}

export interface ReportParts {
  engine: ImageEngine;
  layout: Layout;
  recognised: RecognisedModality;
  rotation?: Rotation;
  dpi?: number;
  extracted: Extracted;
  comparisons: Comparisons;
  sizes: Sizes;
}

export function buildReport(parts: ReportParts): Omit<BiometricReport, 'seconds'> {
  const { engine, layout, recognised, rotation, dpi, extracted, comparisons, sizes } = parts;
  const { failures } = extracted;
  const scores = pairScores(comparisons);
  const sampled = scores.impostor.length < sizes.impostor;
  const rank = sampled ? undefined : rankOne(comparisons);
  const { rows, draws, eerBySubject } = thresholdRows(scores, parts);
  const subjects = subjectsOf(layout.images);
  const zero = rows.find(({ rule }) => rule === 'ZERO_FMR') as ThresholdRow;
  return {
    modality: recognised.modality,
    recognisedBy: recognised.by,
    engine: engine.id,
    engineVersion: engine.version,
    layout: layout.kind,
    subjects: subjects.size,
    images: layout.images.length,
    templates: extracted.templates.length,
    identicalImages: extracted.identical,
    ...(rotation === undefined ? {} : { rotation }),
    ...(dpi === undefined ? {} : { dpi }),
    genuinePairs: scores.genuine.length,
    impostorPairs: scores.impostor.length,
    impostorPairsOfAll: sizes.impostor,
    eer: equalErrorRate(scores),
    fnmrAtFmr: Object.fromEntries(
      rows.flatMap(({ target, fnmr }) => (target === undefined ? [] : [[String(target), fnmr]])),
    ),
    fnmrAtZeroFmr: zero.fnmr,
    failureToEnrol: failures.length / layout.images.length,
    rank1: rank === undefined ? null : rank.identified / rank.probes,
    intervals: {
      draws,
      eerBySubject,
      failureToEnrol: wilsonInterval(failures.length, layout.images.length),
      rank1: rank === undefined ? null : wilsonInterval(rank.identified, rank.probes),
    },
    rank1Probes: rank?.probes ?? null,
    thresholds: rows,
    failures: {
      byCode: countedByCode(failures),
      subjectsWithoutTemplate: subjects.size - subjectsOf(extracted.enrolled).size,
      files: failures,
    },
    skipped: layout.skipped,
    det: detCurve(scores),
    histogram: histogram(scores),
  };
}

function thresholdRows(scores: PairScores, { engine, layout, comparisons }: ReportParts) {
  const bySubject = subjectIntervals(comparisons, [...FMR_TARGETS, 0]);
  const wanted = genuinePairsOf(layout);
  const { genuine, impostor } = scores;
  const row = (rates: ErrorRates, rule: ThresholdRow['rule']): ThresholdRow => ({
    rule,
    ...rates,
    fnmrWithFailures: (rates.falseNonMatches + wanted - genuine.length) / wanted,
    fmrInterval: wilsonInterval(rates.falseMatches, impostor.length),
    fnmrInterval: wilsonInterval(rates.falseNonMatches, genuine.length),
  });
  const drawn = (at: number) => {
    const interval = telling(bySubject?.fnmr[at]);
    return interval === undefined ? {} : { fnmrIntervalBySubject: interval };
  };
  const rows: ThresholdRow[] = [
    ...FMR_TARGETS.map((target, at) => ({
      ...row(ratesAtFmr(scores, target), 'FMR'),
      target,
      ...drawn(at),
      enoughPairs: impostor.length * target >= RULE_OF_THREE,
    })),
    { ...row(ratesAtFmr(scores, 0), 'ZERO_FMR'), ...drawn(FMR_TARGETS.length) },
    row(ratesAt(scores, engine.hitThreshold), 'HIT'),
    row(ratesAt(scores, engine.reviewThreshold), 'REVIEW'),
  ];
  return { rows, draws: bySubject?.draws ?? 0, eerBySubject: telling(bySubject?.eer) ?? null };
}

/** Where no draw has an error, drawing has shown nothing of how many there may be. */
function telling(interval: Interval | undefined): Interval | undefined {
  return interval?.[1] === 0 ? undefined : interval;
}

/** Pairs of one subject had every image given a template. */
function genuinePairsOf({ images }: Layout): number {
  return [...subjectsOf(images).values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function subjectsOf(images: Layout['images']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { subject } of images) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}

/** The most frequent code first. */
export function countedByCode(failures: readonly Failure[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of failures) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

function histogram({ genuine, impostor }: PairScores): BiometricReport['histogram'] {
  const from = Math.min(genuine[0] as number, impostor[0] as number);
  const to = Math.max(genuine.at(-1) as number, impostor.at(-1) as number);
  const counts = (scores: Float64Array) => {
    const bins = new Array<number>(HISTOGRAM_BINS).fill(0);
    for (const score of scores) {
      const share = to === from ? 0 : (score - from) / (to - from);
      const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor(share * HISTOGRAM_BINS));
      bins[bin] = (bins[bin] as number) + 1;
    }
    return bins;
  };
  return { from, to, genuine: counts(genuine), impostor: counts(impostor) };
}
