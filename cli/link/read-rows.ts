/**
 * Files into rows by role. Nothing is lost in silence: rows that cannot be read, that are blank or that have no
 * identifier are counted, and so are identifiers that occur twice.
 */
import { basename } from 'node:path';
import type { Role, SourceRow } from '../../graph/matching/link/index.ts';
import { CommandFailure } from '../failure.ts';
import { columnOf, type Row, textsAt } from '../import/row.ts';
import { isCompared, type LinkMapping, mappedColumns } from './mapping.ts';
import { openTable, type Table } from './read-table.ts';

export interface ReadOptions {
  /** Column that holds the truth; it is read but never compared. */
  truthColumn?: string;
  /** Hears of the bytes read so far, of all there are on disk. */
  onBytes?: (read: number, of: number) => void;
}

export interface ReadNotes {
  /** Rows of each file that were taken in, in the order of the call. */
  files: { file: string; rows: number; remark?: string }[];
  /** Columns that neither a role nor the truth names, in the order in which they were met. */
  unusedColumns: string[];
  /** Lines that could not be read, the first of them with the reason; they are not among the rows. */
  faultyRows: number;
  faults: string[];
  /** Rows without any value; they are not among the rows. */
  emptyRows: number;
  /** Rows with more cells than the header; the surplus is left out. */
  longRows: number;
  /** Rows whose identifier is blank or not mapped: `row N` stands for it, N counting the rows of all files. */
  withoutId: number;
  /** Rows whose source and identifier another row before them has too; they stay rows of their own. */
  repeatedIds: number;
  /** Rows with no value in any compared role: they can match nothing. */
  nothingToCompare: number;
}

export interface ReadRows {
  /** In the order of source, identifier and values, so that the order of the files and their rows is of no weight. */
  rows: SourceRow[];
  /** Value of the truth column of each row, '' where blank; absent without such a column. */
  truth?: string[];
  notes: ReadNotes;
}

const FAULTS_SHOWN = 5;

/** Throws a `CommandFailure` that names the file or the column at fault. */
export async function readRows(
  files: readonly string[],
  mapping: LinkMapping,
  { truthColumn, onBytes }: ReadOptions = {},
): Promise<ReadRows> {
  const wanted = mappedColumns(mapping);
  checkTruthColumn(truthColumn, wanted);
  const tables: Table[] = [];
  for (const file of files) tables.push(await openTable(file));
  if (tables.every(({ columns }) => columns !== undefined))
    checkColumns(wanted, truthColumn, new Set(tables.flatMap(({ columns }) => columns ?? [])));

  const of = tables.reduce((sum, { size }) => sum + size, 0);
  const columns = new Set<string>();
  const found: { row: SourceRow; truth: string }[] = [];
  const notes = newNotes();
  let number = 0;
  let read = 0;
  for (const [index, table] of tables.entries()) {
    const file = files[index] as string;
    const before = found.length;
    for (const column of table.columns ?? []) columns.add(column);
    const rows = table.rows((bytes) => {
      read += bytes;
      onBytes?.(read, of);
    });
    for await (const { number: inFile, row, fault } of rows) {
      number += 1;
      if (row === undefined) {
        notes.faultyRows += 1;
        if (notes.faults.length < FAULTS_SHOWN)
          notes.faults.push(`${basename(file)}, row ${inFile}: ${fault?.detail ?? 'cannot be read'}`);
        continue;
      }
      if (table.columns === undefined) for (const column of Object.keys(row)) columns.add(column);
      if (isBlank(row)) {
        notes.emptyRows += 1;
        continue;
      }
      const one = byRole(row, mapping);
      if (one.id === '') {
        notes.withoutId += 1;
        one.id = `row ${number}`;
      }
      if (Object.keys(one.values).length === 0) notes.nothingToCompare += 1;
      found.push({ row: one, truth: truthColumn === undefined ? '' : (textsOf(row, truthColumn)[0] ?? '') });
    }
    notes.longRows += table.longRows();
    const { remark } = table;
    notes.files.push({ file, rows: found.length - before, ...(remark === undefined ? {} : { remark }) });
  }
  checkColumns(wanted, truthColumn, columns);
  if (found.length === 0)
    throw new CommandFailure(
      `The files have no row that can be read${notes.faults.length === 0 ? '' : `: ${notes.faults.join('; ')}`}.`,
    );
  const used = new Set([...wanted.keys(), truthColumn ?? ''].flatMap((name) => [name, columnOf(name)]));
  notes.unusedColumns = [...columns].filter((column) => !used.has(column));
  found.sort((one, other) => inOrder(one.row, other.row));
  notes.repeatedIds = countRepeated(found.map(({ row }) => row));
  return {
    rows: found.map(({ row }) => row),
    ...(truthColumn === undefined ? {} : { truth: found.map(({ truth }) => truth) }),
    notes,
  };
}

function newNotes(): ReadNotes {
  return {
    files: [],
    unusedColumns: [],
    faultyRows: 0,
    faults: [],
    emptyRows: 0,
    longRows: 0,
    withoutId: 0,
    repeatedIds: 0,
    nothingToCompare: 0,
  };
}

function byRole(row: Row, { own, compared }: LinkMapping): SourceRow {
  const ownText = (column: string | undefined) =>
    column === undefined ? '' : textsOf(row, column).join(' ');
  const values: SourceRow['values'] = {};
  for (const [role, columns] of Object.entries(compared)) {
    const texts = columns.flatMap((column) => textsOf(row, column));
    if (texts.length > 0) values[role as Role] = texts;
  }
  return { id: ownText(own.id), source: ownText(own.source), kind: ownText(own.kind), values };
}

/** Texts of a column; `a/b` means `b` inside `a` where no column is called so. */
function textsOf(row: Row, column: string): string[] {
  const cells = row[column];
  if (cells === undefined) return column.includes('/') ? textsAt(column, row, row) : [];
  return cells
    .filter((cell) => typeof cell === 'string')
    .map((cell) => cell.trim())
    .filter((text) => text !== '');
}

function isBlank(row: Row): boolean {
  return Object.values(row).every((cells) =>
    cells.every((cell) => (typeof cell === 'string' ? cell.trim() === '' : isBlank(cell))),
  );
}

function checkTruthColumn(truth: string | undefined, wanted: Map<string, string>) {
  const role = truth === undefined ? undefined : wanted.get(truth);
  if (role !== undefined && isCompared(role))
    throw new CommandFailure(
      `The column "${truth}" is the truth (--truth) and may not be compared, but the mapping names it as "${role}".`,
      2,
    );
}

/** Refuses a column that no file has. */
function checkColumns(wanted: Map<string, string>, truth: string | undefined, columns: Set<string>) {
  const list = () => [...columns].join(', ') || 'none';
  const has = (column: string) =>
    columns.has(column) || (column.includes('/') && columns.has(columnOf(column)));
  for (const [column, role] of wanted)
    if (!has(column))
      throw new CommandFailure(
        `No file has the column "${column}", which the mapping names as "${role}". There are: ${list()}.`,
        2,
      );
  if (truth !== undefined && !has(truth))
    throw new CommandFailure(`No file has the column "${truth}" of --truth. There are: ${list()}.`, 2);
}

function inOrder(one: SourceRow, other: SourceRow): number {
  return (
    compareText(one.source, other.source) ||
    compareText(one.id, other.id) ||
    compareText(JSON.stringify([one.kind, one.values]), JSON.stringify([other.kind, other.values]))
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function countRepeated(rows: SourceRow[]): number {
  return rows.filter(({ id, source }, index) => {
    const before = rows[index - 1];
    return before !== undefined && before.id === id && before.source === source;
  }).length;
}
