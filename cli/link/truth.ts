/** Which rows truly are one, from a column, from a part of the identifier or from a key file. */
import { NO_TRUTH } from '../../graph/matching/evaluation/index.ts';
import type { SourceRow } from '../../graph/matching/link/index.ts';
import { CommandFailure } from '../failure.ts';
import type { Row } from '../import/row.ts';
import type { LinkMapping } from './mapping.ts';
import type { ReadRows } from './read-rows.ts';
import { openTable } from './read-table.ts';

/** Where the truth comes from; at most one of them. */
export interface TruthOptions {
  truth?: string;
  truthPattern?: string;
  truthKey?: string;
}

export interface Truth {
  /** Label of the true cluster of each row, from 0; `NO_TRUTH` where the row is left out of every measure. */
  labels: Int32Array;
  /** Rows that the key does not name. */
  leftOut: number;
  /** Rows that stand alone because their value is blank or the pattern does not fit. */
  alone: number;
  /** Entries of the key for which there is no row. */
  withoutRow: number;
}

const KEY_COLUMNS = { cluster: 'CLUSTER_ID', id: 'RECORD_ID', source: 'DATA_SOURCE' };

/** What can be told before any row is read. Throws a `CommandFailure` that names the options at fault. */
export function checkTruthOptions({ truth, truthPattern, truthKey }: TruthOptions) {
  const given = [truth, truthPattern, truthKey].filter((option) => option !== undefined);
  if (given.length > 1)
    throw new CommandFailure('Only one of --truth, --truth-pattern and --truth-key may be given.', 2);
  if (truthPattern !== undefined) withGroup(truthPattern);
}

/** Absent where no truth is asked for. Throws a `CommandFailure` that names the option or column at fault. */
export async function truthOf(
  input: ReadRows,
  mapping: LinkMapping,
  { truth, truthPattern, truthKey }: TruthOptions,
): Promise<Truth | undefined> {
  if (truth !== undefined) return byValue((_, index) => input.truth?.[index] ?? '', input.rows);
  if (truthPattern !== undefined) return byPattern(truthPattern, input.rows, mapping);
  if (truthKey !== undefined) return await byKey(truthKey, input.rows, mapping);
  return undefined;
}

/** Rows of equal value are one cluster; a row without value is one of its own. */
function byValue(labelOf: (row: SourceRow, index: number) => string, rows: SourceRow[]): Truth {
  const numbers = new Map<string, number>();
  let next = 0;
  let alone = 0;
  const labels = Int32Array.from(rows, (row, index) => {
    const value = labelOf(row, index);
    const known = value === '' ? undefined : numbers.get(value);
    if (known !== undefined) return known;
    if (value === '') alone += 1;
    else numbers.set(value, next);
    next += 1;
    return next - 1;
  });
  return { labels, leftOut: 0, alone, withoutRow: 0 };
}

function byPattern(pattern: string, rows: SourceRow[], mapping: LinkMapping): Truth {
  if (mapping.own.id === undefined) throw noId('--truth-pattern');
  const compiled = withGroup(pattern);
  const truth = byValue(({ id }) => compiled.exec(id)?.[1] ?? '', rows);
  if (truth.alone === rows.length)
    throw new CommandFailure(`--truth-pattern fits no identifier in the column "${mapping.own.id}".`, 2);
  return truth;
}

function withGroup(pattern: string): RegExp {
  const compiled = compile(pattern);
  // An alternative that fits nothing at all shows how many groups there are.
  if ((compile(`${pattern}|`).exec('') as RegExpExecArray).length < 2)
    throw new CommandFailure(
      '--truth-pattern has no group: the first group is the cluster, as in rec-(\\d+).',
      2,
    );
  return compiled;
}

/** With Unicode classes where the pattern allows it: some escapes that other languages know do not. */
function compile(pattern: string): RegExp {
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags);
    } catch {}
  throw new CommandFailure(`--truth-pattern is no regular expression: ${pattern}`, 2);
}

async function byKey(file: string, rows: SourceRow[], mapping: LinkMapping): Promise<Truth> {
  if (mapping.own.id === undefined) throw noId('--truth-key');
  const key = await readKey(file, mapping.own.source !== undefined);
  const labels = new Int32Array(rows.length).fill(NO_TRUTH);
  const clusters = new Map<string, number>();
  const met = new Set<string>();
  let leftOut = 0;
  rows.forEach(({ id, source }, index) => {
    const place = placeOf(id, key.withSource ? source : '');
    const cluster = key.clusters.get(place);
    if (cluster === undefined) {
      leftOut += 1;
      return;
    }
    met.add(place);
    let label = clusters.get(cluster);
    if (label === undefined) {
      label = clusters.size;
      clusters.set(cluster, label);
    }
    labels[index] = label;
  });
  if (leftOut === rows.length)
    throw new CommandFailure(
      `The truth key names none of the rows: does ${KEY_COLUMNS.id} hold their identifiers?`,
      2,
    );
  return { labels, leftOut, alone: 0, withoutRow: key.clusters.size - met.size };
}

/** Cluster by record, and by source too where both the key and the rows state one. */
async function readKey(file: string, sourceMapped: boolean) {
  const { columns, rows } = await openTable(file);
  const missing = [KEY_COLUMNS.cluster, KEY_COLUMNS.id].find((name) => columns?.includes(name) === false);
  if (missing !== undefined)
    throw new CommandFailure(
      `The key ${file} has no column "${missing}". It has: ${columns?.join(', ')}.`,
      2,
    );
  const withSource = sourceMapped && (columns === undefined || columns.includes(KEY_COLUMNS.source));
  const clusters = new Map<string, string>();
  for await (const { number, row, fault } of rows()) {
    if (row === undefined)
      throw new CommandFailure(`The key ${file}, row ${number}: ${fault?.detail ?? 'cannot be read'}.`);
    const id = textOf(row, KEY_COLUMNS.id);
    const cluster = textOf(row, KEY_COLUMNS.cluster);
    if (id === '' || cluster === '') continue;
    const place = placeOf(id, withSource ? textOf(row, KEY_COLUMNS.source) : '');
    const before = clusters.get(place);
    if (before !== undefined && before !== cluster)
      throw new CommandFailure(
        `The key ${file}, row ${number}: ${KEY_COLUMNS.id} is in two clusters. ` +
          `Where identifiers repeat across sources, ${KEY_COLUMNS.source} and the role "source" tell them apart.`,
        2,
      );
    clusters.set(place, cluster);
  }
  return { clusters, withSource };
}

function textOf(row: Row, column: string): string {
  const [cell] = row[column] ?? [];
  return typeof cell === 'string' ? cell.trim() : '';
}

function placeOf(id: string, source: string): string {
  return JSON.stringify([source, id]);
}

function noId(option: string): CommandFailure {
  return new CommandFailure(`${option} needs the role "id" in the mapping.`, 2);
}
