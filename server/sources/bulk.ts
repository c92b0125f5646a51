/**
 * Many records as a stream: NDJSON in, one line of result out per line in, in order. The next lines are read only
 * when the ones before are stored, so a fast sender is slowed down by the socket, not by our memory. A broken line is
 * refused with its reason; it never stops the others.
 */
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Static } from 'typebox';
import type { Intake, IntakeOutcome } from '../../graph/sources/index.ts';
import { fieldErrors, isTooDeep } from '../platform/problem/index.ts';
import type { IntakeService, Lane } from './intake.ts';
import { refusalOf } from './outcomes.ts';
import { type BulkLine, IdentityRecord } from './schemas.ts';

/** Lines stored in one transaction: fewer when they are long, so that what a sender makes us hold is bounded. */
export const BATCH = 250;
const BATCH_CHARACTERS = 4 * 2 ** 20;

export interface BulkLimits {
  lineBytes: number;
  jsonDepth: number;
}

const faultsOf = fieldErrors(IdentityRecord);

type Line = { number: number; text: string } | { number: number; fault: 'TOO_LARGE' };

/** Lines of results, as text, while `body` is read. */
export async function* storeStream(
  body: Readable,
  service: IntakeService,
  mayWrite: (system: string) => boolean,
  limits: BulkLimits,
  lane: Lane,
): AsyncGenerator<string> {
  let batch: Line[] = [];
  let characters = 0;
  for await (const line of linesOf(body, limits.lineBytes)) {
    batch.push(line);
    if ('text' in line) characters += line.text.length;
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield await storeLines(batch, service, mayWrite, limits, lane);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield await storeLines(batch, service, mayWrite, limits, lane);
}

async function storeLines(
  lines: Line[],
  service: IntakeService,
  mayWrite: (system: string) => boolean,
  limits: BulkLimits,
  lane: Lane,
): Promise<string> {
  const results = new Map<number, BulkLine>();
  const intakes: { line: number; intake: Intake }[] = [];
  for (const line of lines) {
    const checked = await checkLine(line, service, mayWrite, limits);
    if (Array.isArray(checked))
      results.set(line.number, { line: line.number, status: 'REJECTED', errors: checked });
    else intakes.push({ line: line.number, intake: checked });
  }
  const outcomes = await service.store(
    intakes.map((item) => item.intake),
    lane,
  );
  for (const [index, { line }] of intakes.entries())
    results.set(line, resultLine(line, outcomes[index] as IntakeOutcome));
  return lines.map((line) => `${JSON.stringify(results.get(line.number))}\n`).join('');
}

async function checkLine(
  line: Line,
  service: IntakeService,
  mayWrite: (system: string) => boolean,
  limits: BulkLimits,
): Promise<Intake | NonNullable<BulkLine['errors']>> {
  if ('fault' in line)
    return [{ pointer: '', code: 'TOO_LARGE', detail: `a line has at most ${limits.lineBytes} bytes` }];
  if (isTooDeep(line.text, limits.jsonDepth))
    return [{ pointer: '', code: 'TOO_DEEP', detail: `at most ${limits.jsonDepth} levels are read` }];
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return [{ pointer: '', code: 'MALFORMED_JSON', detail: 'the line is not valid JSON' }];
  }
  const faults = faultsOf(value);
  if (faults.length > 0) return faults;
  const record = value as Static<typeof IdentityRecord>;
  if (!mayWrite(record.system))
    return [{ pointer: '/system', code: 'NOT_ALLOWED', detail: 'not a system of the sender' }];
  const checked = await service.check(record);
  if ('findings' in checked) return checked.findings;
  return { record: checked.record, mode: 'UPSERT' };
}

function resultLine(line: number, outcome: IntakeOutcome): BulkLine {
  if (outcome.status !== 'REJECTED') {
    const { status, id, version, flags } = outcome;
    return { line, status, id, version, ...(flags.length > 0 ? { flags } : {}) };
  }
  const { code, detail } = refusalOf(outcome);
  return { line, status: 'REJECTED', errors: [{ pointer: '/version', code, detail }] };
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
