/** Pairs of full names from a file, each with its score, and how well the scores part what truly matches from the rest. */
import { areaUnderCurve, pairwiseCurve, recallAtPrecision } from '../../graph/matching/evaluation/index.ts';
import { compareNames } from '../../graph/matching/names/index.ts';
import { CommandFailure } from '../failure.ts';
import type { Row } from '../import/row.ts';
import { csvCell } from './pairs-csv.ts';
import { openTable } from './read-table.ts';

export interface CompareNamesOptions {
  /** Columns of the two names: a header, or a number from 1; the first two where absent. */
  a?: string;
  b?: string;
  /** Column that says whether the two are one: 1, true, yes, match or 0, false, no. */
  truth?: string;
  /** Whether the first line names the columns. */
  header: boolean;
  /** Hears of the bytes read so far, of all there are. */
  onBytes?: (read: number, of: number) => void;
}

/** Stable keys, described in docs/link.md; a key that needs the truth is absent without it. */
export interface NamesReport {
  pairs: number;
  /** Rows with a blank name or that cannot be read: no score, in no measure. */
  withoutScore: number;
  truth?: { matches: number; others: number; leftOut: number };
  /** Area under the receiver operating characteristic; absent where one of the two kinds is. */
  auc?: number;
  /** Largest recall at any threshold with precision of at least 0.95. */
  recallAtPrecision95?: number;
}

const PRECISION = 0.95;
const YES = new Set(['1', 'true', 't', 'yes', 'y', 'match']);
const NO = new Set(['0', 'false', 'f', 'no', 'n', 'nonmatch', 'non-match', '-1']);
const LINES_AT_ONCE = 1_000;

/** Hands CSV text to `write`, in the order of the file: row, both names, score and, where given, truth. */
export async function compareNamesOf(
  file: string,
  { a, b, truth, header, onBytes }: CompareNamesOptions,
  write: (text: string) => Promise<void>,
): Promise<NamesReport> {
  const table = await openTable(file, { header });
  let { columns } = table;
  const judged: { score: number; match: boolean }[] = [];
  const report: NamesReport = { pairs: 0, withoutScore: 0 };
  let read = 0;
  let leftOut = 0;
  let lines: string[] = [`row,a,b,score${truth === undefined ? '' : ',truth'}\n`];
  const rows = table.rows((bytes) => {
    read += bytes;
    onBytes?.(read, table.size);
  });
  let places: { a: string; b: string; truth: string | undefined } | undefined;
  for await (const { number, row } of rows) {
    if (row === undefined) {
      report.withoutScore += 1;
      continue;
    }
    columns ??= Object.keys(row);
    places ??= {
      a: placeOf(a, 0, '--a', columns),
      b: placeOf(b, 1, '--b', columns),
      truth: truth === undefined ? undefined : placeOf(truth, 2, '--truth', columns),
    };
    const [left, right] = [textOf(row, places.a), textOf(row, places.b)];
    const match =
      places.truth === undefined ? undefined : matchOf(textOf(row, places.truth), places.truth, number);
    const score = left === '' || right === '' ? undefined : compareNames(left, right);
    if (score === undefined) report.withoutScore += 1;
    else {
      report.pairs += 1;
      if (match !== undefined) judged.push({ score, match });
      else leftOut += 1;
    }
    const cells = [number, csvCell(left), csvCell(right), score ?? ''];
    if (truth !== undefined) cells.push(match === undefined ? '' : Number(match));
    lines.push(`${cells.join(',')}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    await write(lines.join(''));
    lines = [];
  }
  if (places === undefined) throw new CommandFailure('The file has no row that can be read.');
  await write(lines.join(''));
  return truth === undefined ? report : { ...report, ...measures(judged, leftOut) };
}

function measures(judged: { score: number; match: boolean }[], leftOut: number): Partial<NamesReport> {
  const matches = judged.filter(({ match }) => match).length;
  const auc = areaUnderCurve(judged);
  return {
    truth: { matches, others: judged.length - matches, leftOut },
    ...(auc === undefined ? {} : { auc }),
    recallAtPrecision95: recallAtPrecision(pairwiseCurve(judged, matches), PRECISION),
  };
}

/** The column that an option means: by its header, else by its number; that at `place` where nothing is said. */
function placeOf(stated: string | undefined, place: number, option: string, columns: string[]): string {
  const found =
    stated === undefined
      ? columns[place]
      : columns.includes(stated)
        ? stated
        : columns[/^\d+$/.test(stated) ? Number(stated) - 1 : -1];
  if (found === undefined)
    throw new CommandFailure(
      `The file has no column ${stated === undefined ? place + 1 : `"${stated}"`} of ${option}. There are: ${columns.join(', ')}.`,
      2,
    );
  return found;
}

function matchOf(text: string, column: string, row: number): boolean | undefined {
  const value = text.toLowerCase();
  if (value === '') return undefined;
  if (YES.has(value)) return true;
  if (NO.has(value)) return false;
  throw new CommandFailure(
    `The truth column "${column}", row ${row}, is neither 1, true, yes nor 0, false, no.`,
  );
}

function textOf(row: Row, column: string): string {
  const [cell] = row[column] ?? [];
  return typeof cell === 'string' ? cell.trim() : '';
}
