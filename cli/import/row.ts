/**
 * One row of an input file in the one form that every reader gives: columns by name, each a list of values.
 * A value is text or, for nested XML elements, JSON objects and joined files, a row of its own.
 */
export type Cell = string | Row;
export interface Row {
  [column: string]: Cell[];
}

/** What a reader yields: `number` counts the rows of the file from 1; `fault` stands where it could not be read. */
export interface InputRow {
  number: number;
  row?: Row;
  /** The line as it stands in the file (JSON lines only). */
  raw?: string;
  /** Reference of the record where the line already is one. */
  reference?: string;
  fault?: { code: string; detail: string };
}

/** Key of the text of an element that also has children or attributes. */
export const TEXT = '#text';

/** A row without prototype, so that a column may have any name. */
export function newRow(): Row {
  return Object.create(null) as Row;
}

/** Cells at `path` (`A/B`, in `root` where it starts with `/`), in order. Absent columns give none. */
export function cellsAt(path: string, row: Row, root: Row): Cell[] {
  let cells: Cell[] = [path.startsWith('/') ? root : row];
  for (const name of path.split('/')) {
    if (name === '') continue;
    cells = cells.flatMap((cell) => (typeof cell === 'string' ? [] : (cell[name] ?? [])));
  }
  return cells;
}

/** Texts at `path`, trimmed, empty ones left out. */
export function textsAt(path: string, row: Row, root: Row): string[] {
  return cellsAt(path, row, root)
    .map((cell) => (typeof cell === 'string' ? cell : ownText(cell)).trim())
    .filter((text) => text !== '');
}

function ownText(row: Row): string {
  const [text] = row[TEXT] ?? [];
  return typeof text === 'string' ? text : '';
}

/** Name of the column that `path` begins with. */
export function columnOf(path: string): string {
  return path.split('/').find((name) => name !== '') ?? '';
}
