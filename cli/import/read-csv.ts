/**
 * CSV as rows: streaming, BOM tolerated, delimiter given or found, columns from the header or from the mapping.
 * A line that cannot be read is a row with a fault, so that every line is accounted for.
 */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { ImportProblem } from './problem.ts';
import { type InputRow, newRow, type Row } from './row.ts';

export interface CsvOptions {
  delimiter?: string;
  /** Names of the columns of a file without header, in order. */
  columns?: string[];
  /** Texts that stand for "no value". */
  nulls?: string[];
}

const delimiters = [',', ';', '\t', '|'];
/** A longer line is refused: an open quotation mark would otherwise swallow the rest of the file. */
const MAX_LINE_CHARACTERS = 1_000_000;
/** DOS end-of-file mark that some lists still carry as their last line. */
const END_MARK = '\u001a';

/** The delimiter that occurs most often outside quotation marks in the first line. */
export function sniffDelimiter(head: string): string {
  const line = (head.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  const best = counts.indexOf(Math.max(...counts));
  return delimiters[best] as string;
}

/** Column names of the file: from the mapping, else from its first line. */
export async function csvColumns(file: string, options: CsvOptions, delimiter: string): Promise<string[]> {
  if (options.columns !== undefined) return options.columns;
  const stream = createReadStream(file, { encoding: 'utf8' });
  const parser = stream.pipe(parse({ bom: true, delimiter, to: 1, trim: true, relax_quotes: true }));
  try {
    for await (const header of parser) return checkHeader(header as string[]);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem(
      'BROKEN_HEADER',
      `The header of the file cannot be read (${(error as Error).name}).`,
    );
  } finally {
    stream.destroy();
  }
  throw new ImportProblem('EMPTY_FILE', 'The file is empty.');
}

function checkHeader(header: string[]): string[] {
  const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (repeated !== undefined)
    throw new ImportProblem('REPEATED_COLUMN', `Two columns of the file are called "${repeated}".`);
  return header;
}

/** Rows of the file; `onBytes` hears how much of it has been read. */
export async function* readCsv(
  file: string,
  columns: string[],
  options: CsvOptions,
  delimiter: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<InputRow> {
  const nulls = new Set(options.nulls ?? []);
  const faults: InputRow[] = [];
  /** Places of the rows that the parser has read but not yet handed out. */
  const places: Place[] = [];
  let number = 0;
  let line = options.columns === undefined ? 1 : 0;
  let tooLong: number | undefined;
  const stream = createReadStream(file);
  stream.on('data', (chunk) => onBytes(chunk.length));
  const parser = parse({
    bom: true,
    delimiter,
    from: options.columns === undefined ? 2 : 1,
    relax_column_count: true,
    // Without it one stray quotation mark would swallow the lines behind it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_LINE_CHARACTERS,
    on_record: (cells: string[], { lines }) => {
      number += 1;
      places.push({ number, from: line + 1, to: lines });
      line = lines;
      return cells;
    },
    on_skip: (error) => {
      if (error === undefined || tooLong !== undefined) return undefined;
      const to = Number(error.lines);
      if (error.code === 'CSV_MAX_RECORD_SIZE') tooLong = line + 1;
      number += 1;
      faults.push(openQuote({ number, from: line + 1, to }));
      line = to;
      return undefined;
    },
  });
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const place = places.shift() as Place;
      while (faults[0] !== undefined && faults[0].number < place.number) yield faults.shift() as InputRow;
      if (cells.length === 1 && cells[0] === END_MARK) continue;
      // A quotation mark that is left at the beginning was never closed: the lines behind it are in the cell.
      const open = cells.some((cell) => cell.startsWith('"') && cell.includes('\n'));
      yield open ? openQuote(place) : toRow(place.number, cells, columns, nulls);
    }
    if (tooLong !== undefined)
      throw new ImportProblem(
        'LINE_TOO_LONG',
        `Line ${tooLong} is longer than ${MAX_LINE_CHARACTERS} characters: is a quotation mark never closed?`,
      );
    yield* faults;
  } finally {
    stream.destroy();
    parser.destroy();
  }
}

/** Where a row stands in the file. */
interface Place {
  number: number;
  from: number;
  to: number;
}

function openQuote({ number, from, to }: Place): InputRow {
  const where = from >= to ? `line ${from}` : `lines ${from} to ${to}`;
  return { number, fault: { code: 'BROKEN_LINE', detail: `${where}: a quotation mark is not closed` } };
}

function toRow(number: number, cells: string[], columns: string[], nulls: Set<string>): InputRow {
  if (cells.length !== columns.length)
    return {
      number,
      fault: { code: 'COLUMN_COUNT', detail: `${cells.length} columns where ${columns.length} are expected` },
    };
  const row: Row = newRow();
  columns.forEach((column, index) => {
    const text = (cells[index] as string).trim();
    row[column] = text === '' || nulls.has(text) ? [] : [text];
  });
  return { number, row };
}
