/** The instant that a question about the past names. */
import { problem } from '../errors.ts';

/** @returns ISO 8601 in UTC with milliseconds; refused where there is no such moment, or not yet */
export function instantOf(at: string, now: Date, code: 'SYM_INVALID_QUERY' | 'SYM_INVALID_BODY'): string {
  const instant = new Date(at);
  const refuse = (fault: string, detail: string) =>
    problem(code, { errors: [{ pointer: '/at', code: fault, detail }] });
  // A leap second is a date-time by its form.
  if (Number.isNaN(instant.getTime())) throw refuse('FORMAT', 'is no moment of the calendar');
  if (instant > now)
    throw refuse('FUTURE', `lies in the future; the time of the service is ${now.toISOString()}`);
  return instant.toISOString();
}
