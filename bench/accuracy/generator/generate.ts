/**
 * A hard file in the shape of any data, with its truth: `node bench/accuracy/generator/generate.ts ROWS FILE [--seed N]
 * [--difficulty X]`. The same arguments give the same bytes. Rows of one person never stand together by design: the
 * order is drawn.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { stream } from '../../../cli/population/random.ts';
import { residents } from './persons.ts';
import { COLUMNS, type Row, state } from './statement.ts';

/** Multiplies every error rate; chosen by Splink's best pairwise F1 at 100,000 rows, see docs/benchmarks.md. */
export const DIFFICULTY = 0.3;

export interface Wish {
  rows: number;
  /** Default 1. */
  seed?: number;
  /** 0 (no errors) and up; default `DIFFICULTY`. */
  difficulty?: number;
}

const RECORDS_EACH = [
  { weight: 44, value: 1 },
  { weight: 29, value: 2 },
  { weight: 16, value: 3 },
  { weight: 8, value: 4 },
  { weight: 3, value: 6 },
];

/** Rows in drawn order, ids by position. Throws RangeError where a wish is out of its range. */
export function generate({ rows, seed = 1, difficulty = DIFFICULTY }: Wish): Row[] {
  if (!Number.isInteger(rows) || rows < 1) throw new RangeError('rows: a whole number from 1');
  if (!(difficulty >= 0)) throw new RangeError('difficulty: a number from 0');
  const made: Row[] = [];
  for (const resident of residents(seed)) {
    const random = stream(seed, `records/${resident.number}`);
    const count = Math.min(random.weighted(RECORDS_EACH), rows - made.length);
    for (let n = 0; n < count; n += 1) made.push({ id: '', ...state(resident, difficulty, random) });
    if (made.length === rows) break;
  }
  const order = stream(seed, 'order');
  for (let last = made.length - 1; last > 0; last -= 1) {
    const at = order.int(0, last);
    [made[last], made[at]] = [made[at] as Row, made[last] as Row];
  }
  for (const [at, row] of made.entries()) row.id = `R${at + 1}`;
  return made;
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export async function writeRows(rows: Iterable<Row>, file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${COLUMNS.join(',')}\n`);
  for (const row of rows) {
    if (!out.write(`${COLUMNS.map((column) => quote(row[column])).join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, difficulty: { type: 'string' } },
  });
  const [rows, file] = positionals;
  if (rows === undefined || file === undefined) throw new Error('ROWS and FILE are needed');
  const wish = {
    rows: Number(rows),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.difficulty === undefined ? {} : { difficulty: Number(values.difficulty) }),
  };
  await writeRows(generate(wish), file);
}
