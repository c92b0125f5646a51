/** Figures of an accuracy report in words, the same in the terminal and on the page. */
import type { Interval } from '../../graph/matching/evaluation/index.ts';
import { whole } from '../output.ts';
import type { BiometricReport, ThresholdRow } from './report.ts';

export const THRESHOLD_HEADS = [
  'at',
  'threshold',
  'FMR',
  'FNMR',
  '95 % by subject',
  '95 % by pair',
  'with failures',
];

export function thresholdCells(row: ThresholdRow): string[] {
  return [
    ruleInWords(row),
    String(Number(row.threshold.toPrecision(5))),
    percent(row.fmr),
    percent(row.fnmr),
    interval(row.fnmrIntervalBySubject),
    interval(row.fnmrInterval),
    percent(row.fnmrWithFailures),
  ];
}

function ruleInWords({ rule, target, enoughPairs }: ThresholdRow): string {
  if (rule === 'HIT') return 'hit threshold of the engine';
  if (rule === 'REVIEW') return 'review threshold of the engine';
  if (target === undefined) return 'no false match seen';
  return `FMR ${percent(target)}${enoughPairs === true ? '' : ' (too few pairs to show it)'}`;
}

/** Label and value of what describes the set and of the single figures. */
export function mainFigures(report: BiometricReport): [string, string][] {
  const { intervals } = report;
  const compared = whole(report.impostorPairs);
  const sampled = report.impostorPairs < report.impostorPairsOfAll;
  return [
    ['modality', `${report.modality.toLowerCase()} (${report.recognisedBy})`],
    ['engine', `${report.engine} ${report.engineVersion}`],
    ['subjects, images', `${whole(report.subjects)}, ${whole(report.images)}`],
    ['subjects told by', report.layout === 'FOLDERS' ? 'sub-folders' : 'files named SUBJECT_IMPRESSION'],
    ...(report.rotation === undefined
      ? []
      : ([['rotated by', `${report.rotation.from} to ${report.rotation.to} degrees`]] as [string, string][])),
    ['pairs of one subject', whole(report.genuinePairs)],
    ['pairs of two', sampled ? `${compared} drawn of ${whole(report.impostorPairsOfAll)}` : compared],
    ['equal error rate', `${percent(report.eer)}, 95 % by subject ${interval(intervals.eerBySubject)}`],
    [
      'rank-1 identification',
      report.rank1 === null
        ? 'not known: pairs were drawn'
        : `${percent(report.rank1)} of ${whole(report.rank1Probes ?? 0)}, 95 % ${interval(intervals.rank1)}`,
    ],
    [
      'failure to enrol',
      `${percent(report.failureToEnrol)} of the images, 95 % ${interval(intervals.failureToEnrol)}`,
    ],
  ];
}

export const INDEPENDENCE =
  'Pairs of one subject are not independent: intervals by pair are too narrow, those by subject need many subjects.';

/** Percent with three digits; what is not quite all or nothing never reads as such. */
export function percent(share: number): string {
  const digits = Number((share * 100).toPrecision(3));
  return share < 1 && digits === 100 ? '>99.9 %' : `${digits} %`;
}

function interval(range: Interval | null | undefined): string {
  return range ? `${percent(range[0])} to ${percent(range[1])}` : '–';
}
