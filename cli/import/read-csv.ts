/**
 * CSV as rows: streaming, BOM tolerated, delimiter given or found, columns from the header or from the mapping.
 * A line that cannot be read is a row with a fault, so that every line is accounted for.
 */
import { parse } from 'csv-parse';
import { bytesOf, type Input } from './input.ts';
import { ImportProblem } from './problem.ts';
import { type InputRow, newRow, type Row } from './row.ts';

export interface CsvOptions {
  delimiter?: string;
  /** Names of the columns of a file without header, in order. */
  columns?: string[];
  /** Texts that stand for "no value". */
  nulls?: string[];
  /**
   * For files that nobody prepared: blanks before a quotation mark are no text, cells that a row lacks at its end are
   * absent, and cells beyond the header are left out; `onLongRow` hears of the latter where they are not blank.
   */
  lenient?: { onLongRow(): void };
}

/** The likelier one first where two part the lines equally well: commas stand in texts. */
const delimiters = ['\t', ';', '|', ','];
/** A longer line is refused: an open quotation mark would otherwise swallow the rest of the file. */
const MAX_LINE_CHARACTERS = 1_000_000;
const LINES_TO_SNIFF = 20;
/** DOS end-of-file mark that some lists still carry as their last line. */
const END_MARK = '\u001a';

/**
 * The delimiter that parts the first lines alike: among those of the first line the one under which most lines have as
 * many cells as the first, then the one with most cells. Quoted text does not count.
 */
export function sniffDelimiter(head: string): string {
  const lines = head.replace(/"[^"]*"/g, '').split(/\r?\n|\r/);
  // The last line may be cut off.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const filled = whole.filter((line) => line.trim() !== '').slice(0, LINES_TO_SNIFF);
  const found = delimiters.map((delimiter) => {
    const counts = filled.map((line) => line.split(delimiter).length);
    const [cells = 1] = counts;
    return { delimiter, cells, alike: cells === 1 ? 0 : counts.filter((count) => count === cells).length };
  });
  found.sort((one, other) => other.alike - one.alike || other.cells - one.cells);
  const [best] = found;
  return best === undefined || best.alike === 0 ? ',' : best.delimiter;
}

/** Column names of the file: from the mapping, else from its first line. */
export async function csvColumns(file: Input, options: CsvOptions, delimiter: string): Promise<string[]> {
  if (options.columns !== undefined) return options.columns;
  const stream = bytesOf(file);
  const parser = parse({ bom: true, delimiter, to: 1, trim: true, relax_quotes: true });
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
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
  file: Input,
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
  const stream = bytesOf(file);
  stream.on('data', (chunk) => onBytes(chunk.length));
  const parser = parse({
    bom: true,
    delimiter,
    from: options.columns === undefined ? 2 : 1,
    relax_column_count: true,
    // Without it one stray quotation mark would swallow the lines behind it.
    relax_quotes: true,
    skip_empty_lines: true,
    trim: options.lenient !== undefined,
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
      yield open ? openQuote(place) : toRow(place.number, fitted(cells, columns, options), columns, nulls);
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

/** The cells under the columns, where rows of other lengths are taken as they are. */
function fitted(cells: string[], columns: string[], { lenient }: CsvOptions): string[] {
  if (lenient === undefined || cells.length === columns.length) return cells;
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) lenient.onLongRow();
  return columns.map((_, index) => cells[index] ?? '');
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
