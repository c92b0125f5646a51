/** What the API answers when it does not answer: a problem document (RFC 9457) as a typed error. */
import type { components } from './generated/schema.d.ts';

export type ProblemDocument = components['schemas']['Problem'];

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  /** Stable code to decide by, such as `SYM_VERSION_OLDER`. */
  get code(): ProblemDocument['code'] {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** Worth another try later, as it is. */
  get isPassing(): boolean {
    return this.status === 429 || this.status === 503;
  }
}

/** The service cannot be reached at all, or answers with something that is not of this API. */
export class ServiceUnreachable extends Error {
  override readonly name = 'ServiceUnreachable';
}

/** The answer itself when it went well; otherwise throws what it says. */
export async function passed(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json'))
    throw new ServiceUnreachable(
      `${new URL(answer.url).origin} answered ${answer.status}, without a problem document`,
    );
  throw new ApiProblem((await answer.json()) as ProblemDocument);
}
