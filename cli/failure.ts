/** How a command fails: one message for people, exit code 1 for a problem, 2 for a call that was wrong. */
import { CommanderError } from 'commander';
import { ApiProblem, ServiceUnreachable, SignInRefused } from '../client/index.ts';
import { ImportProblem } from './import/problem.ts';

export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Writes what went wrong to `write` and gives the exit code. */
export function report(error: unknown, write: (text: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ImportProblem || error instanceof CommandFailure) {
    write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof ApiProblem) {
    write(describe(error));
    return 1;
  }
  if (error instanceof ServiceUnreachable) {
    write(`The service cannot be reached: ${error.message}. Is it running (npm start)? See SYMBOLON_URL.\n`);
    return 1;
  }
  if (error instanceof SignInRefused) {
    write(`${error.message}. The secrets may belong to another service.\n`);
    return 1;
  }
  const { code, name, message } = error as NodeJS.ErrnoException;
  write(process.env.DEBUG ? `${(error as Error).stack}\n` : `${name}${code ? ` ${code}` : ''}: ${message}\n`);
  return 1;
}

/** What a command line can do about a refusal that the service words for every client. */
const NEXT: Record<string, string> = {
  SYM_HEARING_NEEDED: 'Record it first: symbolon hear LINK --explanation …',
  SYM_DECISION_OVERTAKEN: 'Look at it again: symbolon show LINK',
  SYM_LETTER_OVERTAKEN: 'Look at it again: symbolon letters show LETTER',
};

function describe({ problem }: ApiProblem): string {
  const lines = [`${problem.title} (${problem.code}).`];
  if (problem.detail !== undefined && problem.detail !== problem.title) lines.push(`  ${problem.detail}`);
  for (const { pointer, code, detail } of problem.errors ?? [])
    lines.push(`  ${pointer || '/'}: ${detail} (${code})`);
  const next = NEXT[problem.code];
  if (next !== undefined) lines.push(`  ${next}`);
  lines.push(`  Request ${problem.requestId}`);
  return `${lines.join('\n')}\n`;
}
