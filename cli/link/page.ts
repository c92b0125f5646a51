/**
 * The report as one HTML page that can be sent and kept: no script, no outside resource, light and dark, charts as
 * inline SVG. Rows are named by identifier and source only.
 */
import type { LinkedPair } from '../../graph/matching/link/index.ts';
import { escaped } from './charts.ts';
import type { Evaluation } from './evaluate.ts';
import { htmlPage } from './html-page.ts';
import { pageCharts } from './page-charts.ts';
import type { MeasureReport, NamedPair, RowName } from './report.ts';

/** Wrong pairs shown of each kind; the JSON report has more. */
const ERRORS_SHOWN = 100;

export interface PageParts {
  title?: string;
  report: MeasureReport;
  pairs: LinkedPair[];
  /** Absent without truth. */
  evaluation?: Evaluation;
}

export function page({ title = 'Report of symbolon link', report, pairs, evaluation }: PageParts): string {
  return htmlPage(
    title,
    `${tiles(report)}
${accuracy(report)}
<section class="charts">${pageCharts(report, pairs, evaluation).join('\n')}</section>
${groups(report)}
${input(report)}
${errors(report)}`,
  );
}

function tiles(report: MeasureReport): string {
  const { pairwise, clusters, calibration } = report;
  const clusterCount = Object.values(report.clusterSizes).reduce((sum, count) => sum + count, 0);
  const facts: [string, string | undefined][] = [
    ['rows', whole(report.rows)],
    ['linked pairs', whole(report.pairs.linked)],
    ['clusters', whole(clusterCount)],
    ['pair F1 at the default threshold', pairwise && share(pairwise.default.f1)],
    ['recall at precision 0.99', pairwise && share(pairwise.recallAtPrecision99)],
    ['cluster pair F1', clusters && share(clusters.default.pairF1)],
    ['B-cubed F1', clusters && share(clusters.default.bCubedF1)],
    ['calibration error', optional(calibration?.expectedCalibrationError)],
    ['completeness of candidates', optional(report.candidates.completeness)],
    ['pairs compared a row', report.candidates.perRecord?.toFixed(1)],
    ['pairs to review per 1,000 rows', report.reviewPer1000.toFixed(1)],
    ['seconds', report.seconds.toFixed(1)],
    ['peak memory, MB', whole(Math.round(report.peakMemoryMb))],
  ];
  const shown = facts.filter(([, value]) => value !== undefined);
  return `<dl class="tiles">${shown
    .map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value as string)}</dd></div>`)
    .join('')}</dl>`;
}

function accuracy({ pairwise, clusters, threshold, truth, model }: MeasureReport): string {
  const about = `<p>Model ${escaped(model)}; default threshold ${share(threshold)}.`;
  if (pairwise === undefined || clusters === undefined || truth === undefined)
    return `${about} No truth was given: accuracy is not known.</p>`;
  const row = (name: string, kind: 'best' | 'default') => {
    const [pair, cluster] = [pairwise[kind], clusters[kind]];
    return cells('td', [
      name,
      share(pair.threshold),
      share(pair.precision),
      share(pair.recall),
      share(pair.f1),
      share(cluster.threshold),
      share(cluster.pairF1),
      share(cluster.bCubedF1),
    ]);
  };
  return `${about} Measured on ${whole(truth.rows)} rows with truth and ${whole(truth.pairs)} true pairs; ${whole(truth.leftOut)} rows are left out.</p>
<div class="wide"><table><thead>${cells('th', ['', 'pair threshold', 'precision', 'recall', 'F1', 'cluster threshold', 'pair F1', 'B-cubed F1'])}</thead>
<tbody>${row('default', 'default')}${row('best', 'best')}</tbody></table></div>`;
}

function groups({ groups: groupings }: MeasureReport): string {
  const tables = Object.entries(groupings ?? {}).map(([by, measures]) => {
    const rows = Object.entries(measures).map(([name, { rows: count, truthPairs, precision, recall, f1 }]) =>
      cells('td', [name, whole(count), whole(truthPairs), share(precision), share(recall), share(f1)]),
    );
    return `<h2>Accuracy by ${escaped(by)}, at the default threshold</h2>
<div class="wide"><table><thead>${cells('th', [by, 'rows', 'true pairs', 'precision', 'recall', 'F1'])}</thead><tbody>${rows.join('')}</tbody></table></div>`;
  });
  return tables.join('\n');
}

function input({ input: notes, columnsNotUsed = [], unreadDates = 0, sources }: MeasureReport): string {
  if (notes === undefined) return '';
  const lines = [
    ...notes.files.map(
      ({ file, rows, remark }) => `${file}: ${whole(rows)} rows${remark ? `, ${remark}` : ''}`,
    ),
    ...Object.entries(sources ?? {}).map(
      ([source, rows]) => `source ${source || '(blank)'}: ${whole(rows)} rows`,
    ),
    `columns not used: ${columnsNotUsed.join(', ') || 'none'}`,
    `rows that could not be read: ${whole(notes.faultyRows)}; blank: ${whole(notes.emptyRows)}; longer than the header: ${whole(notes.longRows)}; without identifier: ${whole(notes.withoutId)}; repeated identifiers: ${whole(notes.repeatedIds)}; with nothing to compare: ${whole(notes.nothingToCompare)}; with a date of birth that cannot be read: ${whole(unreadDates)}`,
  ];
  return `<h2>Input</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
}

function errors({ errors: wrong }: MeasureReport): string {
  if (wrong === undefined) return '';
  return (
    errorTable('Missed pairs', wrong.missed, wrong.missedBeyond) +
    errorTable('False pairs', wrong.false, wrong.falseBeyond)
  );
}

function errorTable(title: string, pairs: NamedPair[], beyond: number): string {
  const total = pairs.length + beyond;
  const rows = pairs
    .slice(0, ERRORS_SHOWN)
    .map(({ a, b, probability, compared }) =>
      cells('td', [
        rowName(a),
        rowName(b),
        probability === undefined ? (compared ? 'below the floor' : 'never compared') : share(probability),
      ]),
    );
  const more = total - rows.length;
  return `<h2>${title} at the default threshold: ${whole(total)}</h2>
${rows.length === 0 ? '' : `<div class="wide"><table><thead>${cells('th', ['row', 'row', 'probability'])}</thead><tbody>${rows.join('')}</tbody></table></div>`}
${more === 0 ? '' : `<p>${whole(more)} more.</p>`}`;
}

function cells(tag: 'td' | 'th', values: string[]): string {
  return `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`;
}

function rowName({ id, source }: RowName): string {
  return source === undefined || source === '' ? id : `${source} ${id}`;
}

function optional(value: number | undefined): string | undefined {
  return value === undefined ? undefined : share(value);
}

/** Four decimals, but never rounded up to a full 1. */
function share(value: number): string {
  const text = value.toFixed(4);
  return value < 1 && text === '1.0000' ? '> 0.9999' : text;
}

function whole(value: number): string {
  return value.toLocaleString('en');
}
