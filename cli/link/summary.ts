/** The closing summary of `symbolon link`: what came of it, how good it is where that is known, and what to look at. */
import { facts, share, table, whole } from '../output.ts';
import type { LinkReport } from './report.ts';
import type { LinkedFiles } from './run-link.ts';

/** Gap between best and default cluster F1 that is worth a word (the aim is at most this, issue of matching). */
const WORTH_A_WORD = 0.02;

export function summary({ report, notes, written }: LinkedFiles): string[] {
  return [
    ...facts([
      ['rows', rowsInWords(report)],
      ['pairs compared', whole(Math.round(report.candidates.perRecord * report.rows))],
      ['pairs linked', `${whole(report.pairs.linked)} with probability ${report.threshold} or more`],
      ['clusters', clustersInWords(report)],
      ['to review', `${report.reviewPer1000.toFixed(1)} pairs per 1,000 rows`],
      ['model', report.model],
      ['time, memory', `${report.seconds.toFixed(1)} s, ${whole(Math.round(report.peakMemoryMb))} MB`],
    ]),
    ...accuracy(report),
    ...hints(report, notes),
    ...(written.length === 0 ? [] : ['', ...facts(written)]),
  ];
}

function rowsInWords({ rows, sources }: LinkReport): string {
  const parts = Object.entries(sources ?? {}).map(
    ([source, count]) => `${source || '(blank)'} ${whole(count)}`,
  );
  return parts.length > 1 && parts.length <= 10 ? `${whole(rows)} (${parts.join(', ')})` : whole(rows);
}

function clustersInWords({ clusterSizes }: LinkReport): string {
  const sizes = Object.entries(clusterSizes).map(([size, count]) => ({ size: Number(size), count }));
  const total = sizes.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(...sizes.map(({ size }) => size));
  const several = total - (clusterSizes['1'] ?? 0);
  return `${whole(total)}, ${whole(several)} of them of several rows, the largest of ${whole(largest)}`;
}

function accuracy({ pairwise, clusters, calibration, candidates, truth }: LinkReport): string[] {
  if (pairwise === undefined || clusters === undefined || truth === undefined) return [];
  const row = (name: string, kind: 'default' | 'best') => [
    name,
    share(pairwise[kind].threshold),
    share(pairwise[kind].precision),
    share(pairwise[kind].recall),
    share(pairwise[kind].f1),
    share(clusters[kind].threshold),
    share(clusters[kind].pairF1),
    share(clusters[kind].bCubedF1),
  ];
  return [
    '',
    `Against the truth (${whole(truth.pairs)} pairs among ${whole(truth.rows)} rows):`,
    ...table(
      ['', 'pairs at', 'precision', 'recall', 'F1', 'clusters at', 'pair F1', 'B-cubed F1'],
      [row('default', 'default'), row('best', 'best')],
    ).map((line) => `  ${line}`),
    ...facts(
      [
        ['recall at precision 0.99', share(pairwise.recallAtPrecision99)],
        ['true pairs compared', share(candidates.completeness)],
        ['expected calibration error', share(calibration?.expectedCalibrationError)],
      ],
      '  ',
    ),
  ];
}

function hints(report: LinkReport, notes: string[]): string[] {
  const { input, truth, clusters, columnsNotUsed } = report;
  const found = [...notes];
  const say = (count: number, one: string, several: string) => {
    if (count > 0) found.push(`${whole(count)} ${count === 1 ? one : several}`);
  };
  for (const { file, remark } of input.files) if (remark !== undefined) found.push(`${file}: ${remark}.`);
  const faults = input.faults.join('; ');
  say(
    input.faultyRows,
    `row could not be read and is left out: ${faults}.`,
    `rows could not be read and are left out: ${faults}.`,
  );
  say(input.emptyRows, 'row is blank and left out.', 'rows are blank and left out.');
  say(
    input.longRows,
    'row has more cells than the header; the surplus is left out.',
    'rows have more cells than the header; the surplus is left out.',
  );
  say(
    input.withoutId,
    'row has no identifier; "row N" stands for it.',
    'rows have no identifier; "row N" stands for it.',
  );
  say(
    input.repeatedIds,
    'row has an identifier that another row has too; it stays a row of its own.',
    'rows have an identifier that another row has too; they stay rows of their own.',
  );
  say(
    input.nothingToCompare,
    'row has no value in any mapped column: it can match nothing.',
    'rows have no value in any mapped column: they can match nothing.',
  );
  say(
    report.unreadDates ?? 0,
    'row states a date of birth that cannot be read: it is compared without one.',
    'rows state a date of birth that cannot be read: they are compared without one.',
  );
  if (truth !== undefined) {
    say(
      truth.leftOut,
      'row is not in the key and is left out of the measures.',
      'rows are not in the key and are left out of the measures.',
    );
    say(truth.keyWithoutRow, 'entry of the key has no row.', 'entries of the key have no row.');
    say(
      truth.alone,
      'row has no truth value: it counts as one of its own.',
      'rows have no truth value: each counts as one of its own.',
    );
    if (truth.pairs === 0) found.push('The truth has no pair that counts: these measures say nothing.');
  }
  // Where there is nothing to find, the best is to claim nothing.
  if (
    clusters !== undefined &&
    truth !== undefined &&
    truth.pairs > 0 &&
    clusters.best.pairF1 - clusters.default.pairF1 > WORTH_A_WORD
  )
    found.push(
      `Clusters would be best at ${share(clusters.best.threshold)}, well off the default threshold.`,
    );
  if (report.pairs.scored === 0)
    found.push(
      'No pair came near a match: does the mapping name the right columns, --within or --across the right pairs?',
    );
  if (columnsNotUsed.length > 0) found.push(`Columns not used: ${columnsNotUsed.join(', ')}.`);
  return found.length === 0 ? [] : ['', ...found.map((hint) => `• ${hint}`)];
}
