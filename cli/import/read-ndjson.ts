/** JSON lines as rows: one object a line; a line that is none is a row with a fault. */
import { bytesOf, type Input } from './input.ts';
import { type Cell, type InputRow, newRow, type Row } from './row.ts';

/** A longer line is no record: its rest is skipped so that memory stays flat. */
const MAX_LINE_BYTES = 4_000_000;

/** Rows of the file; only the raw line is given where `asRows` is false. */
export async function* readNdjson(
  file: Input,
  asRows: boolean,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<InputRow> {
  let number = 0;
  for await (const line of linesOf(file, onBytes)) {
    if (line !== undefined && line.trim() === '') continue;
    number += 1;
    if (line === undefined) {
      yield { number, fault: { code: 'LINE_TOO_LONG', detail: `longer than ${MAX_LINE_BYTES} bytes` } };
      continue;
    }
    yield fromLine(number, line, asRows);
  }
}

function fromLine(number: number, line: string, asRows: boolean): InputRow {
  let value: unknown;
  try {
    value = JSON.parse(line, asRows ? keepDigits : undefined);
  } catch {
    return { number, fault: { code: 'BROKEN_LINE', detail: 'not JSON' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { number, fault: { code: 'BROKEN_LINE', detail: 'not a JSON object' } };
  const object = value as Record<string, unknown>;
  if (asRows) return { number, row: toRow(object) };
  const { recordRef } = object;
  return { number, raw: line, ...(typeof recordRef === 'string' ? { reference: recordRef } : {}) };
}

/** A whole number with more digits than a double holds is kept as it is written: it is an identifier. */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? (context?.source ?? value)
    : value;
}

function toRow(object: Record<string, unknown>): Row {
  const row = newRow();
  for (const [key, value] of Object.entries(object)) row[key] = toCells(value);
  return row;
}

function toCells(value: unknown): Cell[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(toCells);
  if (typeof value === 'object') return [toRow(value as Record<string, unknown>)];
  return [String(value)];
}

/** Lines of the file without their end; undefined for one that is too long. */
async function* linesOf(file: Input, onBytes: (bytes: number) => void): AsyncGenerator<string | undefined> {
  let kept: Buffer[] = [];
  let size = 0;
  let first = true;
  const take = (): string | undefined => {
    const tooLong = size > MAX_LINE_BYTES;
    let text = tooLong ? undefined : Buffer.concat(kept).toString('utf8');
    if (first && text !== undefined) text = text.replace(/^\ufeff/, '');
    first = false;
    kept = [];
    size = 0;
    return text;
  };
  for await (const chunk of bytesOf(file) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function keep(part: Buffer) {
    size += part.length;
    if (size <= MAX_LINE_BYTES) kept.push(part);
    else kept = [];
  }
}
