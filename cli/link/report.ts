/**
 * The report of `symbolon link`: stable keys, described in docs/link.md. A key that needs the truth is absent without
 * it, never null or 0. Rows are named by identifier and source only.
 */
import type { Calibration, ClusterMeasure, Measure } from '../../graph/matching/evaluation/index.ts';
import type { LinkResult, SourceRow } from '../../graph/matching/link/index.ts';
import type { Evaluation, WrongPair } from './evaluate.ts';
import type { GroupMeasures } from './groups.ts';
import type { ReadNotes } from './read-rows.ts';
import type { Truth } from './truth.ts';

/** A pair is worth a look in this band of probability (both ends of matching.md §6). */
export const REVIEW_FROM = 0.05;
export const REVIEW_BELOW = 0.99;

export interface RowName {
  id: string;
  /** Absent where no source is mapped. */
  source?: string;
}

export interface NamedPair {
  a: RowName;
  b: RowName;
  /** Absent below the floor of the model. */
  probability?: number;
  compared: boolean;
}

/** What is reported of pairs and clusters, wherever they come from. */
export interface MeasureReport {
  rows: number;
  /** Rows of each source; absent where none is mapped. */
  sources?: Record<string, number>;
  within: boolean;
  across: boolean;
  model: string;
  /** Default threshold of the model format, a probability. */
  threshold: number;
  /** Pairs above the floor of the model, and those at or above the default threshold. */
  pairs: { scored: number; linked: number };
  /** Clusters at the default threshold by their number of rows. */
  clusterSizes: Record<string, number>;
  truth?: { pairs: number; rows: number; leftOut: number; alone: number; keyWithoutRow: number };
  pairwise?: { best: Measure; default: Measure; recallAtPrecision99: number };
  clusters?: Record<'best' | 'default', { threshold: number } & ClusterMeasure>;
  candidates: { completeness?: number; perRecord?: number };
  calibration?: Calibration;
  groups?: GroupMeasures;
  reviewPer1000: number;
  seconds: number;
  peakMemoryMb: number;
  /** Of files only. */
  columnsNotUsed?: string[];
  /** Rows whose date of birth could not be read. */
  unreadDates?: number;
  input?: Omit<ReadNotes, 'unusedColumns'>;
  /** Where rows may be named. */
  errors?: { missed: NamedPair[]; missedBeyond: number; false: NamedPair[]; falseBeyond: number };
}

export type LinkReport = MeasureReport &
  Required<Pick<MeasureReport, 'columnsNotUsed' | 'input'>> & {
    candidates: { perRecord: number };
  };

export interface ReportParts {
  rows: SourceRow[];
  notes: ReadNotes;
  sourceMapped: boolean;
  within: boolean;
  across: boolean;
  model: string;
  threshold: number;
  result: LinkResult;
  unreadDates?: number;
  /** Cluster of each row at the default threshold. */
  clusters: Int32Array;
  truth?: Truth;
  evaluation?: Evaluation;
  seconds: number;
  peakMemoryMb: number;
}

export function buildReport(parts: ReportParts): LinkReport {
  const { rows, notes, result, threshold, truth, evaluation, sourceMapped } = parts;
  const { unusedColumns, ...input } = notes;
  const inReview = result.pairs.filter(
    ({ probability }) => probability >= REVIEW_FROM && probability < REVIEW_BELOW,
  ).length;
  return {
    rows: rows.length,
    ...(sourceMapped ? { sources: tally(rows.map(({ source }) => source)) } : {}),
    within: parts.within,
    across: parts.across,
    model: parts.model,
    threshold,
    pairs: {
      scored: result.pairs.length,
      linked: result.pairs.filter(({ probability }) => probability >= threshold).length,
    },
    clusterSizes: clusterSizes(parts.clusters),
    ...(truth === undefined || evaluation === undefined
      ? {}
      : {
          truth: {
            pairs: evaluation.truthPairs,
            rows: rows.length - truth.leftOut,
            leftOut: truth.leftOut,
            alone: truth.alone,
            keyWithoutRow: truth.withoutRow,
          },
          pairwise: evaluation.pairwise,
          clusters: evaluation.clusters,
        }),
    candidates: {
      ...(evaluation === undefined ? {} : { completeness: evaluation.completeness }),
      perRecord: result.candidates.count / rows.length,
    },
    ...(evaluation === undefined ? {} : { calibration: evaluation.calibration, groups: evaluation.groups }),
    reviewPer1000: (inReview / rows.length) * 1_000,
    seconds: parts.seconds,
    peakMemoryMb: parts.peakMemoryMb,
    columnsNotUsed: unusedColumns,
    ...(parts.unreadDates === undefined ? {} : { unreadDates: parts.unreadDates }),
    input,
    ...(evaluation === undefined ? {} : { errors: namedErrors(evaluation, rows, sourceMapped) }),
  };
}

export function nameOf({ id, source }: SourceRow, sourceMapped: boolean): RowName {
  return sourceMapped ? { id, source } : { id };
}

function namedErrors(
  { errors }: Evaluation,
  rows: SourceRow[],
  sourceMapped: boolean,
): NonNullable<LinkReport['errors']> {
  const named = ({ a, b, ...rest }: WrongPair): NamedPair => ({
    a: nameOf(rows[a] as SourceRow, sourceMapped),
    b: nameOf(rows[b] as SourceRow, sourceMapped),
    ...rest,
  });
  return { ...errors, missed: errors.missed.map(named), false: errors.false.map(named) };
}

/** How many clusters there are of each number of rows. */
function clusterSizes(clusters: Int32Array): Record<string, number> {
  const bySize = tally([...tallyOf(clusters).values()].map(String));
  return Object.fromEntries(Object.entries(bySize).sort(([one], [other]) => Number(one) - Number(other)));
}

function tally(values: string[]): Record<string, number> {
  return Object.fromEntries(tallyOf(values));
}

function tallyOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
