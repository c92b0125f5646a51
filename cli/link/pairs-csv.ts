/** Linked pairs as CSV: who, how sure, and in which clusters; one line a pair, falling by probability. */
import type { LinkResult, SourceRow } from '../../graph/matching/link/index.ts';
import { writeOutput } from './outputs.ts';

const HEAD = 'id_a,source_a,id_b,source_b,bits,probability,cluster_a,cluster_b\n';
const LINES_AT_ONCE = 1_000;

/** Cluster numbers from 1 in the order of the rows, so that equal input gives equal numbers. */
export function clusterNumbers(clusters: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return clusters.map((label) => {
    let number = numbers.get(label);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(label, number);
    }
    return number;
  });
}

export async function writePairs(
  file: string,
  rows: SourceRow[],
  { pairs }: LinkResult,
  clusters: Int32Array,
) {
  await writeOutput(file, chunks(rows, pairs, clusterNumbers(clusters)));
}

function* chunks(rows: SourceRow[], pairs: LinkResult['pairs'], numbers: Int32Array): Generator<string> {
  yield HEAD;
  let lines: string[] = [];
  for (const { a, b, bits, probability } of pairs) {
    const [left, right] = [rows[a] as SourceRow, rows[b] as SourceRow];
    const cells = [left.id, left.source, right.id, right.source].map(csvCell);
    lines.push(`${cells.join(',')},${bits.toFixed(4)},${probability},${numbers[a]},${numbers[b]}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

export function csvCell(text: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
