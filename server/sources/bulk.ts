/**
 * Many records as a stream: NDJSON in, one line of result out per line in, in order. The next lines are read only
 * when the ones before are stored, so a fast sender is slowed down by the socket, not by our memory. A broken line is
 * refused with its reason; it never stops the others.
 */
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Static } from 'typebox';
import { type Intake, type IntakeOutcome, LoadEnded, type Untaken } from '../../graph/sources/index.ts';
import { ownTurn } from '../../graph/store/index.ts';
import { fieldErrors, isTooDeep } from '../platform/problem/index.ts';
import type { IntakeService, Lane } from './intake.ts';
import { refusalOf } from './outcomes.ts';
import { type BulkLine, IdentityRecord } from './schemas.ts';

/** Lines stored in one transaction: fewer when they are long, so that what a sender makes us hold is bounded. */
export const BATCH = 250;
const BATCH_CHARACTERS = 4 * 2 ** 20;
/** Characters from which a line, which then holds images, is read in a turn of the event loop of its own. */
const LONG = 2 ** 20;

export interface BulkLimits {
  lineBytes: number;
  jsonDepth: number;
}

/** What a stream is sent for. */
export interface Stream {
  lane: Lane;
  mayWrite: (system: string) => boolean;
  /** The initial load that its records belong to. */
  load?: { id: string; system: string };
}

const faultsOf = fieldErrors(IdentityRecord);

type Line = { number: number; text: string } | { number: number; fault: 'TOO_LARGE' };

/** Lines of results, as text, while `body` is read. */
export async function* storeStream(
  body: Readable,
  service: IntakeService,
  stream: Stream,
  limits: BulkLimits,
): AsyncGenerator<string> {
  let batch: Line[] = [];
  let characters = 0;
  for await (const line of linesOf(body, limits.lineBytes)) {
    batch.push(line);
    if ('text' in line) characters += line.text.length;
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield await storeLines(batch, service, stream, limits);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield await storeLines(batch, service, stream, limits);
}

async function storeLines(
  lines: Line[],
  service: IntakeService,
  stream: Stream,
  limits: BulkLimits,
): Promise<string> {
  const { lane, load } = stream;
  const results = new Map<number, BulkLine>();
  const untaken: Untaken[] = [];
  const intakes: { line: number; intake: Intake }[] = [];
  for (const line of lines) {
    const checked = await checkLine(line, service, stream, limits);
    if ('intake' in checked) intakes.push({ line: line.number, intake: checked.intake });
    else {
      results.set(line.number, { line: line.number, status: 'REJECTED', errors: checked.errors });
      untaken.push({ line: checked.name, code: checked.errors[0]?.code ?? 'REJECTED' });
    }
  }
  const answers = await storeOrRefuse(
    service,
    intakes.map((item) => item.intake),
    lane,
    load?.id,
  );
  for (const [index, { line, intake }] of intakes.entries()) {
    const answer = { line, ...(answers[index] as Omit<BulkLine, 'line'>) };
    results.set(line, answer);
    const { recordRef: reference, version } = intake.record;
    const code = answer.errors?.[0]?.code;
    if (code !== undefined && code !== ENDED) untaken.push({ line: { reference, version }, code });
  }
  if (load !== undefined) await service.noteUntaken(load.id, untaken);
  return lines.map((line) => `${JSON.stringify(results.get(line.number))}\n`).join('');
}

/** Code of a line of a load that has ended while the stream was read. */
const ENDED = 'LOAD_ENDED';

async function storeOrRefuse(
  service: IntakeService,
  intakes: Intake[],
  lane: Lane,
  loadId: string | undefined,
): Promise<Omit<BulkLine, 'line'>[]> {
  try {
    return (await service.store(intakes, lane, loadId)).map(resultOf);
  } catch (error) {
    if (!(error instanceof LoadEnded)) throw error;
    const errors = [{ pointer: '', code: ENDED, detail: 'the initial load takes no records any more' }];
    return intakes.map(() => ({ status: 'REJECTED', errors }));
  }
}

type Checked = { intake: Intake } | { errors: NonNullable<BulkLine['errors']>; name: Untaken['line'] };

async function checkLine(
  line: Line,
  service: IntakeService,
  { mayWrite, load }: Stream,
  limits: BulkLimits,
): Promise<Checked> {
  const refuse = (code: string, detail: string, pointer = ''): Checked => ({
    errors: [{ pointer, code, detail }],
    name: 'text' in line ? line.text : `line ${line.number}`,
  });
  if ('fault' in line) return refuse('TOO_LARGE', `a line has at most ${limits.lineBytes} bytes`);
  if (line.text.length > LONG) await ownTurn();
  if (isTooDeep(line.text, limits.jsonDepth))
    return refuse('TOO_DEEP', `at most ${limits.jsonDepth} levels are read`);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return refuse('MALFORMED_JSON', 'the line is not valid JSON');
  }
  const faults = faultsOf(value);
  if (faults.length > 0) return { errors: faults, name: nameOf(value) ?? line.text };
  const record = value as Static<typeof IdentityRecord>;
  if (!mayWrite(record.system)) return refuse('NOT_ALLOWED', 'not a system of the sender', '/system');
  if (load !== undefined && load.system !== record.system)
    return refuse('OTHER_SYSTEM', `the initial load is one of ${load.system}`, '/system');
  const checked = await service.check(record);
  if ('findings' in checked) return { errors: checked.findings, name: nameOf(record) ?? line.text };
  return { intake: { record: checked.record, mode: 'UPSERT' } };
}

/** Reference and version of a record, where they can be read of it. */
function nameOf(value: unknown): Untaken['line'] | undefined {
  const { recordRef: reference, version } = (value ?? {}) as { recordRef?: unknown; version?: unknown };
  return typeof reference === 'string' && typeof version === 'number' ? { reference, version } : undefined;
}

function resultOf(outcome: IntakeOutcome): Omit<BulkLine, 'line'> {
  if (outcome.status !== 'REJECTED') {
    const { status, id, version, flags } = outcome;
    return { status, id, version, ...(flags.length > 0 ? { flags } : {}) };
  }
  const { code, detail } = refusalOf(outcome);
  return { status: 'REJECTED', errors: [{ pointer: '/version', code, detail }] };
}

/** Non-empty lines with their numbers; one that is longer than allowed is skipped up to its end and reported. */
async function* linesOf(body: Readable, maxBytes: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  let overlong = false;
  for await (const chunk of body) {
    const parts = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = parts.pop() as string;
    for (const part of parts) {
      number += 1;
      if (overlong || part.length > maxBytes) yield { number, fault: 'TOO_LARGE' };
      else if (part.trim() !== '') yield { number, text: part };
      overlong = false;
    }
    if (rest.length > maxBytes) {
      overlong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  number += 1;
  if (overlong) yield { number, fault: 'TOO_LARGE' };
  else if (rest.trim() !== '') yield { number, text: rest };
}
