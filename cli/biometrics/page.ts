/**
 * The accuracy report as one HTML page that can be sent and kept: no script, no outside resource. Files are named where
 * no template was made of them; it is for the machine that holds the images.
 */
import { escaped } from '../link/charts.ts';
import { htmlPage } from '../link/html-page.ts';
import { whole } from '../output.ts';
import { detChart, scoreChart } from './page-charts.ts';
import type { BiometricReport } from './report.ts';
import { INDEPENDENCE, mainFigures, THRESHOLD_HEADS, thresholdCells } from './words.ts';

/** Files shown of each list; the JSON report has all. */
const FILES_SHOWN = 1_000;

export function page(report: BiometricReport): string {
  const title = 'Report of symbolon biometrics evaluate';
  const tiles = [
    ...mainFigures(report),
    ['seconds', report.seconds.all.toFixed(1)],
    ['images that are another one', whole(report.identicalImages)],
  ];
  return htmlPage(
    title,
    `${table(['', ''], tiles)}
<h2>Errors by threshold</h2>
${table(THRESHOLD_HEADS, report.thresholds.map(thresholdCells))}
<p>${escaped(INDEPENDENCE)}</p>
<section class="charts">${detChart(report)}${scoreChart(report)}</section>
${failures(report)}
${skipped(report)}`,
  );
}

function failures({ failures: { byCode, subjectsWithoutTemplate, files } }: BiometricReport): string {
  if (files.length === 0) return '<h2>Failures to enrol: none</h2>';
  return `<h2>Failures to enrol: ${whole(files.length)} images, ${whole(subjectsWithoutTemplate)} subjects without any template</h2>
${table(
  ['reason', 'images'],
  Object.entries(byCode).map(([code, count]) => [code, whole(count)]),
)}
${fileTable(
  files.map(({ code, detail, file }) => [code, detail, file]),
  ['reason', 'detail', 'file'],
)}`;
}

function skipped({ skipped: files }: BiometricReport): string {
  if (files.length === 0) return '';
  return `<h2>Not part of the set: ${whole(files.length)}</h2>
${fileTable(
  files.map(({ reason, file }) => [reason, file]),
  ['reason', 'file'],
)}`;
}

function fileTable(rows: string[][], heads: string[]): string {
  const more = rows.length - FILES_SHOWN;
  return `${table(heads, rows.slice(0, FILES_SHOWN))}${more > 0 ? `<p>${whole(more)} more.</p>` : ''}`;
}

function table(heads: string[], rows: string[][]): string {
  const cells = (tag: 'td' | 'th', values: string[]) =>
    `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`;
  return `<div class="wide"><table>${heads.some((head) => head !== '') ? `<thead>${cells('th', heads)}</thead>` : ''}<tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></div>`;
}
