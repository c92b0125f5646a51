/** Outcomes of intake that are refusals, in the words and codes of the interface. */
import type { IntakeOutcome } from '../../graph/sources/index.ts';
import { type ErrorCode, type Problem, problem } from '../errors.ts';

type Rejected = Extract<IntakeOutcome, { status: 'REJECTED' }>;

const refusals: Record<Rejected['code'], { error: ErrorCode; detail: (outcome: Rejected) => string }> = {
  EXISTS: {
    error: 'SYM_ALREADY_EXISTS',
    detail: ({ storedVersion }) =>
      `A record with this reference is stored in version ${storedVersion}; change it with PUT.`,
  },
  OLDER_VERSION: {
    error: 'SYM_VERSION_OLDER',
    detail: ({ storedVersion, sentVersion }) =>
      `Version ${storedVersion} is stored, version ${sentVersion} was sent.`,
  },
  SAME_VERSION_OTHER_CONTENT: {
    error: 'SYM_VERSION_DIFFERS',
    detail: ({ sentVersion }) =>
      `Version ${sentVersion} is stored with other content; send a higher version.`,
  },
  PRECONDITION: {
    error: 'SYM_PRECONDITION_FAILED',
    detail: ({ storedVersion }) => `Version ${storedVersion} is stored.`,
  },
  TOO_MANY_SAMPLES: {
    error: 'SYM_UNPROCESSABLE',
    detail: () => 'The record holds as many samples as it may.',
  },
  IDEMPOTENCY_REUSE: {
    error: 'SYM_IDEMPOTENCY_KEY_REUSED',
    detail: () => 'The Idempotency-Key was used before with another record.',
  },
};

/** Code without its prefix and sentence of a refusal, for a line of a bulk answer. */
export function refusalOf(outcome: Rejected): { code: string; detail: string } {
  const { error, detail } = refusals[outcome.code];
  return { code: error.replace(/^SYM_/, ''), detail: detail(outcome) };
}

/** The same as a problem document with both version numbers. */
export function problemOf(outcome: Rejected): Problem {
  const { error, detail } = refusals[outcome.code];
  return problem(error, {
    detail: detail(outcome),
    ...(outcome.code === 'TOO_MANY_SAMPLES' && {
      errors: [{ pointer: '', code: outcome.code, detail: detail(outcome) }],
    }),
    members: {
      sentVersion: outcome.sentVersion,
      ...(outcome.storedVersion === undefined ? {} : { storedVersion: outcome.storedVersion }),
      ...(outcome.id === undefined ? {} : { id: outcome.id }),
    },
  });
}
