/** One file of unknown make as rows, whatever its format; columns are known beforehand for CSV only. */
import { csvColumns, readCsv, sniffDelimiter } from '../import/read-csv.ts';
import { readNdjson } from '../import/read-ndjson.ts';
import type { InputRow } from '../import/row.ts';
import { named, openInput } from './open-input.ts';

export interface Table {
  /** Bytes on disk. */
  size: number;
  /** Names in the header; absent for JSON lines, whose columns are the keys of all rows. */
  columns?: string[];
  /** What is to be said about how the file was read; absent when nothing is. */
  remark?: string;
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<InputRow>;
  /** Rows read so far that had more cells than the header. */
  longRows(): number;
}

/**
 * Without `header` the first line of a CSV file is a row and the columns are called 1, 2, 3 and so on. Throws a
 * `CommandFailure` that names the file where it cannot be read.
 */
export async function openTable(file: string, { header = true } = {}): Promise<Table> {
  const { size, format, remark, head, open } = await openInput(file);
  let longRows = 0;
  const table = {
    size,
    ...(remark === undefined ? {} : { remark }),
    longRows: () => longRows,
  };
  if (format === 'ndjson')
    return {
      ...table,
      rows: (onBytes) =>
        naming(
          file,
          readNdjson(() => open(onBytes), true),
        ),
    };

  const delimiter = sniffDelimiter(head);
  const lenient = {
    onLongRow: () => {
      longRows += 1;
    },
  };
  const options = { lenient, ...(header ? {} : { columns: numbered(head, delimiter) }) };
  const columns = await csvColumns(open, options, delimiter).catch((error: unknown) => {
    throw named(file, error);
  });
  return {
    ...table,
    columns: columns.filter((column) => column !== ''),
    rows: (onBytes) =>
      naming(
        file,
        readCsv(() => open(onBytes), columns, options, delimiter),
      ),
  };
}

function numbered(head: string, delimiter: string): string[] {
  const [line = ''] = head.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1);
  return line.split(delimiter).map((_, index) => String(index + 1));
}

async function* naming(file: string, rows: AsyncGenerator<InputRow>): AsyncGenerator<InputRow> {
  try {
    yield* rows;
  } catch (error) {
    throw named(file, error);
  }
}
