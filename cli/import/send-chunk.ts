/**
 * Sends the lines of one chunk until each has its answer: waits where the service asks for it, tries again with
 * growing pauses where the connection is lost, and sends only what is still unanswered. Records are versioned, so a
 * line that arrived twice changes nothing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ImportProblem } from './problem.ts';
import { type ImportService, type LineResult, NotNow } from './service.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Tries without any progress before the import gives up; a service that only asks to wait is waited for. */
const TRIES = 10;

export interface SendOptions {
  /** Unit of the pauses; tests make it small. */
  pauseMs?: number;
  signal?: AbortSignal;
  /** Hears why the import waits and for how long. */
  onWait?: (reason: string, milliseconds: number) => void;
}

export async function sendChunk(
  service: ImportService,
  lines: string[],
  options: SendOptions = {},
): Promise<LineResult[]> {
  const results: LineResult[] = [];
  let failures = 0;
  while (results.length < lines.length) {
    const before = results.length;
    let reason = 'the answer ended too early';
    let wait: number | undefined;
    try {
      for await (const result of service.sendLines(lines.slice(before))) results.push(result);
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      reason = error.message;
      if (error.retryAfterSeconds !== undefined) wait = error.retryAfterSeconds * 1000;
      if (error.busy) failures -= 1;
    }
    if (results.length > lines.length)
      throw new ImportProblem('BAD_ANSWER', 'The service answered more lines than were sent.');
    if (results.length === lines.length) break;
    failures = results.length > before ? 0 : failures + 1;
    if (failures >= TRIES)
      throw new ImportProblem('NOT_REACHED', `The service was not reached after ${TRIES} tries: ${reason}.`);
    const growing = Math.min(
      LONGEST_PAUSE_MS,
      (options.pauseMs ?? FIRST_PAUSE_MS) * 2 ** Math.max(0, failures - 1),
    );
    const milliseconds = wait ?? growing * (0.75 + Math.random() / 2);
    options.onWait?.(reason, milliseconds);
    await pause(milliseconds, undefined, options.signal === undefined ? {} : { signal: options.signal });
  }
  return results;
}
