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
  const say = (count: number, words: string) => {
    if (count > 0) found.push(`${whole(count)} ${words}`);
  };
  for (const { file, remark } of input.files) if (remark !== undefined) found.push(`${file}: ${remark}.`);
  say(input.faultyRows, `rows could not be read and are left out: ${input.faults.join('; ')}.`);
  say(input.emptyRows, 'rows are blank and left out.');
  say(input.longRows, 'rows have more cells than the header; the surplus is left out.');
  say(input.withoutId, 'rows have no identifier; "row N" stands for it.');
  say(input.repeatedIds, 'rows have an identifier that another row has too; they stay rows of their own.');
  say(input.nothingToCompare, 'rows have no value in any mapped column: they can match nothing.');
  if (truth !== undefined) {
    say(truth.leftOut, 'rows are not in the key and are left out of the measures.');
    say(truth.keyWithoutRow, 'entries of the key have no row.');
    say(truth.alone, 'rows have no truth value: each counts as one of its own.');
    if (truth.pairs === 0) found.push('The truth has no pair that counts: recall says nothing.');
  }
  if (clusters !== undefined && clusters.best.pairF1 - clusters.default.pairF1 > WORTH_A_WORD)
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
