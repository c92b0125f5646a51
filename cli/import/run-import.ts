/**
 * One import: rows → records → service, in chunks, a few in flight, each row ending exactly once as accepted, rejected
 * or not asked for. Counts and state move only when a chunk is answered whole and all before it are.
 */
import { existsSync } from 'node:fs';
import { loadMapping } from './load-mapping.ts';
import { type MapContext, mapContext, mapRecord } from './map-record.ts';
import { isWire, type Mapping } from './mapping.ts';
import { openRows, type RowSource } from './open-rows.ts';
import { ImportProblem, type RowFault } from './problem.ts';
import { RejectsFile } from './rejects.ts';
import type { InputRow } from './row.ts';
import { type SendOptions, sendChunk } from './send-chunk.ts';
import type { ImportService, LineResult } from './service.ts';
import { besideOrHome, forgetState, hashInput, type ImportState, readState, writeState } from './state.ts';
import { count, faultKey, newTally, type Tally } from './tally.ts';

const LINES_PER_CHUNK = 500;
const CHARACTERS_PER_CHUNK = 4_000_000;
const IN_FLIGHT = 2;

export interface ImportOptions extends SendOptions {
  file: string;
  mappingFile: string;
  /** Absent for a dry run: rows are mapped and checked, nothing is sent and no state is kept. */
  service?: ImportService;
  /** Folder for state and rejects where the file's own cannot be written. */
  home: string;
  rejectsFile?: string;
  /** `RESUME` refuses to begin anew, `RESTART` to go on; without it the state decides. */
  start?: 'RESUME' | 'RESTART';
  /** Version of rows that state none, `YYYYMMDD`; the day of the file where absent. */
  listVersion?: number;
  linesPerChunk?: number;
  now?: () => Date;
  onStart?: (start: { size: number; resumedAt: number }) => void;
  onProgress?: (progress: { bytes: number; tally: Tally }) => void;
}

export interface ImportResult {
  tally: Tally;
  /** Present where rows were rejected. */
  rejectsFile?: string;
  resumedAt: number;
  /** True where an earlier run had finished the same input and nothing was left to do. */
  alreadyDone: boolean;
  /** True where the run was stopped before the end; the same command goes on. */
  stopped: boolean;
}

/** A row and what became of it, or the line that is to be sent for it. */
interface Item {
  number: number;
  reference?: string;
  line?: string;
  faults?: RowFault[];
  skipped?: string;
  leftOut?: RowFault[];
}

interface Chunk {
  items: Item[];
  characters: number;
  references: Set<string>;
  /** Bytes of the file read when the chunk was full. */
  bytes: number;
}

export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { file, service } = options;
  const { mapping, text } = await loadMapping(options.mappingFile);
  const source = await openRows(file, mapping);
  const statePath = besideOrHome(file, 'import-state.json', options.home);
  const state = await startState(options, source, text, statePath);
  if (state.done) return { tally: state.tally, resumedAt: state.lastRow, alreadyDone: true, stopped: false };

  if (service !== undefined && !isWire(mapping)) await service.ensureSystem(mapping.system);
  const rejects = new RejectsFile(state.rejectsFile, state.rejectsLength);
  const resumedAt = state.lastRow;
  options.onStart?.({ size: source.size, resumedAt });
  const today = (options.now?.() ?? new Date()).toISOString().slice(0, 10);
  const context = isWire(mapping) ? undefined : mapContext(mapping, state.listVersion, today);
  const keep = (chunk: Chunk, results: LineResult[]) => {
    settle(chunk, results, state, rejects);
    if (service !== undefined) writeState(statePath, state);
    options.onProgress?.({ bytes: chunk.bytes, tally: state.tally });
  };
  try {
    const stopped = await pump(chunksOf(source, context, resumedAt, options), keep, options);
    state.done = !stopped;
    if (service !== undefined) writeState(statePath, state);
    const { tally } = state;
    return {
      ...{ tally, resumedAt, alreadyDone: false, stopped },
      ...(tally.rejected > 0 ? { rejectsFile: rejects.path } : {}),
    };
  } finally {
    rejects.close();
  }
}

async function startState(
  options: ImportOptions,
  source: RowSource,
  mappingText: string,
  path: string,
): Promise<ImportState> {
  const { service } = options;
  const fresh = (input: string): ImportState => ({
    input,
    service: service?.address ?? '',
    listVersion: options.listVersion ?? Number(source.day.replaceAll('-', '')),
    lastRow: 0,
    done: false,
    rejectsFile: options.rejectsFile ?? besideOrHome(options.file, 'rejects.ndjson', options.home),
    rejectsLength: 0,
    tally: newTally(),
  });
  if (service === undefined) return fresh('');
  const input = await hashInput(source.files, mappingText);
  const found = options.start === 'RESTART' ? undefined : readState(path);
  const fits = found !== undefined && found.input === input && found.service === service.address;
  if (!fits && options.start === 'RESUME')
    throw new ImportProblem(
      'NOTHING_TO_RESUME',
      'No import of this file by this mapping to this service was begun.',
      2,
    );
  if (!fits || found === undefined) {
    forgetState(path);
    return fresh(input);
  }
  if (found.rejectsLength > 0 && !existsSync(found.rejectsFile)) found.rejectsLength = 0;
  return found;
}

/** Sends chunks with a few in flight and settles them in order; true where it was stopped. */
async function pump(
  chunks: AsyncGenerator<Chunk>,
  keep: (chunk: Chunk, results: LineResult[]) => void,
  options: ImportOptions,
): Promise<boolean> {
  const { service, signal } = options;
  const open: { chunk: Chunk; answer: Promise<LineResult[]> }[] = [];
  const settleFirst = async () => {
    const first = open.shift();
    if (first !== undefined) keep(first.chunk, await first.answer);
  };
  const stopped = () => signal?.aborted === true;
  try {
    for await (const chunk of chunks) {
      if (stopped()) break;
      // Two versions of one record must not overtake each other.
      while (open.some((other) => !other.chunk.references.isDisjointFrom(chunk.references)))
        await settleFirst();
      const lines = chunk.items.flatMap((item) => (item.line === undefined ? [] : [item.line]));
      const answer =
        service === undefined || lines.length === 0
          ? Promise.resolve<LineResult[]>([])
          : sendChunk(service, lines, options);
      answer.catch(() => {});
      open.push({ chunk, answer });
      while (open.length >= IN_FLIGHT) await settleFirst();
    }
    while (open.length > 0) await settleFirst();
  } catch (error) {
    if (stopped()) return true;
    throw error;
  }
  return stopped();
}

async function* chunksOf(
  source: RowSource,
  context: MapContext | undefined,
  after: number,
  options: ImportOptions,
): AsyncGenerator<Chunk> {
  const limit = options.linesPerChunk ?? LINES_PER_CHUNK;
  let bytes = 0;
  const newChunk = (): Chunk => ({ items: [], characters: 0, references: new Set(), bytes });
  let chunk = newChunk();
  for await (const input of source.rows((more) => (bytes += more))) {
    if (input.number <= after) continue;
    const item = itemOf(input, context);
    chunk.items.push(item);
    chunk.characters += item.line?.length ?? 0;
    if (item.reference !== undefined) chunk.references.add(item.reference);
    if (chunk.items.length < limit && chunk.characters < CHARACTERS_PER_CHUNK) continue;
    chunk.bytes = bytes;
    yield chunk;
    chunk = newChunk();
  }
  chunk.bytes = bytes;
  if (chunk.items.length > 0) yield chunk;
}

function itemOf(input: InputRow, context: MapContext | undefined): Item {
  const { number, fault, raw, row, reference } = input;
  if (fault !== undefined) return { number, faults: [{ ...fault, field: '' }] };
  if (context === undefined || row === undefined)
    return { number, line: raw as string, ...(reference === undefined ? {} : { reference }) };
  const mapped = mapRecord(row, context);
  if (mapped.outcome === 'SKIPPED') return { number, skipped: mapped.reason };
  if (mapped.outcome === 'REJECTED')
    return {
      ...{ number, faults: mapped.faults },
      ...(mapped.reference === undefined ? {} : { reference: mapped.reference }),
    };
  const { record, leftOut } = mapped;
  return { number, reference: record.recordRef, line: JSON.stringify(record), leftOut };
}

function settle(chunk: Chunk, results: LineResult[], state: ImportState, rejects: RejectsFile) {
  const { tally } = state;
  let next = 0;
  const reject = (item: Item, faults: RowFault[]) => {
    tally.rejected += 1;
    count(tally.rejectedBy, faults[0] === undefined ? 'REJECTED' : faultKey(faults[0]));
    rejects.write(item.number, item.reference, faults);
  };
  for (const item of chunk.items) {
    tally.rows += 1;
    state.lastRow = item.number;
    const result = item.line === undefined ? undefined : results[next++];
    if (item.skipped !== undefined) count(tally.skipped, item.skipped);
    else if (item.faults !== undefined) reject(item, item.faults);
    else if (result?.status === 'REJECTED') reject(item, result.faults);
    else {
      if (result === undefined) tally.valid += 1;
      else if (result.status === 'CREATED') tally.created += 1;
      else if (result.status === 'UPDATED') tally.updated += 1;
      else tally.unchanged += 1;
      for (const flag of result?.flags ?? []) count(tally.flags, flag);
      for (const fault of item.leftOut ?? []) count(tally.leftOut, faultKey(fault));
    }
  }
  state.rejectsLength = rejects.length;
}

/** For tests and tools that only map: every row with what the mapping makes of it. */
export async function* mapFile(file: string, mapping: Mapping, listVersion: number, today: string) {
  if (isWire(mapping))
    throw new ImportProblem('BAD_MAPPING', 'The mapping maps nothing: its lines are records.', 2);
  const source = await openRows(file, mapping);
  const context = mapContext(mapping, listVersion, today);
  for await (const input of source.rows())
    yield { input, mapped: input.row === undefined ? undefined : mapRecord(input.row, context) };
}
