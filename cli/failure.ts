/** Failures of a command in words on the error stream, and the exit code they give. */
import { ApiProblem, ServiceUnreachable, SignInRefused } from '../client/index.ts';
import { ImportProblem } from './import/problem.ts';

/** A call that is wrong in a way that only the command itself can see. */
export class UsageError extends Error {}

export function reportFailure(error: unknown): number {
  if (error instanceof ApiProblem) {
    const { title, detail, errors = [], requestId } = error.problem;
    console.error(`${title}${detail === undefined ? '' : `: ${detail}`}`);
    for (const field of errors) console.error(`  ${field.pointer || '/'}  ${field.code}  ${field.detail}`);
    if (error.status >= 500) console.error(`  request ${requestId}`);
    return 1;
  }
  if (error instanceof ServiceUnreachable) {
    console.error(`The service is not reached: ${error.message}. Is it running (npm start)?`);
    return 1;
  }
  if (error instanceof SignInRefused || error instanceof UsageError) {
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
  if (error instanceof ImportProblem) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(process.env.DEBUG ? error : `Failed: ${error instanceof Error ? error.message : 'unknown'}`);
  return 1;
}
