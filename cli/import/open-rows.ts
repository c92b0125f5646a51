/** Opens the input of a mapping: the file in its format, with its columns checked and its joined files attached. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKind, formatOf } from './file-kind.ts';
import { checkColumns } from './load-mapping.ts';
import { type CsvMapping, isWire, type JoinMapping, type Mapping, type TableMapping } from './mapping.ts';
import { ImportProblem } from './problem.ts';
import { csvColumns, readCsv, sniffDelimiter } from './read-csv.ts';
import { readNdjson } from './read-ndjson.ts';
import { readXml } from './read-xml.ts';
import type { InputRow, Row } from './row.ts';

export interface RowSource {
  /** Bytes of the file. */
  size: number;
  /** Day on which the file was last changed, `YYYY-MM-DD`. */
  day: string;
  /** All files that the result depends on, the main one first. */
  files: string[];
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<InputRow>;
}

export async function openRows(file: string, mapping: Mapping): Promise<RowSource> {
  const format = formatOf(file, mapping.format);
  const head = await checkKind(file, format);
  const { size, mtime } = await stat(file);
  const common = { size, day: mtime.toISOString().slice(0, 10) };
  if (isWire(mapping))
    return { ...common, files: [file], rows: (onBytes) => readNdjson(file, false, onBytes) };

  const joins = mapping.joins ?? [];
  const files = [file, ...joins.map((one) => join(dirname(file), one.file))];
  let open: (onBytes?: (bytes: number) => void) => AsyncGenerator<InputRow>;
  if (format === 'csv') {
    const csv = mapping.csv ?? {};
    const delimiter = csv.delimiter ?? sniffDelimiter(head);
    const columns = await csvColumns(file, csv, delimiter);
    checkColumns(mapping, columns);
    open = (onBytes) => readCsv(file, columns, csv, delimiter, onBytes);
  } else if (format === 'ndjson') open = (onBytes) => readNdjson(file, true, onBytes);
  else open = (onBytes) => readXml(file, rowElement(mapping), onBytes);
  if (joins.length === 0) return { ...common, files, rows: open };

  const indexes = await Promise.all(joins.map((one, index) => indexOf(one, files[index + 1] as string)));
  return { ...common, files, rows: (onBytes) => joined(open(onBytes), joins, indexes) };
}

function rowElement(mapping: TableMapping): string {
  if (mapping.xml === undefined)
    throw new ImportProblem('BAD_MAPPING', 'The mapping does not say which element is one row: /xml/row.', 2);
  return mapping.xml.row;
}

async function* joined(rows: AsyncGenerator<InputRow>, joins: JoinMapping[], indexes: Map<string, Row[]>[]) {
  for await (const input of rows) {
    const { row } = input;
    if (row !== undefined)
      joins.forEach(({ name, on }, index) => {
        const [key] = row[on] ?? [];
        row[name] = (typeof key === 'string' ? indexes[index]?.get(key) : undefined) ?? [];
      });
    yield input;
  }
}

/** Rows of a joined file by their key; held in memory, unlike the main file. */
async function indexOf(one: JoinMapping, file: string): Promise<Map<string, Row[]>> {
  const index = new Map<string, Row[]>();
  let head: string;
  try {
    head = await checkKind(file, 'csv');
  } catch (error) {
    if (one.optional === true && error instanceof ImportProblem && error.code === 'NO_FILE') return index;
    if (!(error instanceof ImportProblem)) throw error;
    throw new ImportProblem(error.code, `Joined file "${one.name}": ${error.message}`, error.exitCode);
  }
  const csv: CsvMapping = one.csv ?? {};
  const delimiter = csv.delimiter ?? sniffDelimiter(head);
  const columns = await csvColumns(file, csv, delimiter);
  if (!columns.includes(one.key))
    throw new ImportProblem(
      'ABSENT_COLUMN',
      `The joined file "${one.name}" has no column "${one.key}". It has: ${columns.join(', ')}.`,
    );
  for await (const { row } of readCsv(file, columns, csv, delimiter)) {
    const [key] = row?.[one.key] ?? [];
    if (row === undefined || typeof key !== 'string') continue;
    const list = index.get(key);
    if (list === undefined) index.set(key, [row]);
    else list.push(row);
  }
  return index;
}
