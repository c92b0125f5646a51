/**
 * The one table of coded errors, and the way to throw one: `throw problem('SYM_NOT_FOUND')`.
 * Answers are problem documents (RFC 9457). `docs/errors.md` is made from this table; a code that is not in it fails
 * the tests. A detail says which field and which rule, never the value that was sent: names, documents and templates
 * must not travel into logs or screenshots through an error. What a person may not see and what does not exist
 * answer alike, SYM_NOT_FOUND (Regulation (EU) 2019/817 Art 9(4)).
 */

interface ErrorEntry {
  status: number;
  title: string;
  /** Seconds after which another try makes sense; sent as Retry-After. */
  retryAfter?: number;
}

const table = {
  // The request cannot be read.
  SYM_BAD_REQUEST: { status: 400, title: 'The request cannot be understood' },
  SYM_MALFORMED_JSON: { status: 400, title: 'The body is not valid JSON' },
  SYM_FORBIDDEN_KEY: { status: 400, title: 'The body holds a key that is not allowed in any object' },
  SYM_JSON_TOO_DEEP: { status: 400, title: 'The body is nested too deeply' },
  SYM_INVALID_BODY: { status: 400, title: 'The body does not fit its schema' },
  SYM_INVALID_QUERY: { status: 400, title: 'A query parameter is not valid' },
  SYM_INVALID_PATH: { status: 400, title: 'A path parameter is not valid' },
  SYM_INVALID_HEADER: { status: 400, title: 'A header is missing or not valid' },
  SYM_INVALID_CURSOR: { status: 400, title: 'The page cursor is not one of this service' },
  SYM_REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to arrive' },
  SYM_BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  SYM_SCENE_TOO_LARGE: { status: 413, title: 'The scene holds more than is kept of one' },
  SYM_UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The content type is not accepted here' },
  SYM_IMAGE_FORM: { status: 415, title: 'The image has a form that browsers do not show' },
  SYM_UNPROCESSABLE: { status: 422, title: 'The request is well formed but cannot be followed' },
  SYM_UNKNOWN_SYSTEM: { status: 422, title: 'The system is not registered' },
  SYM_UNKNOWN_RECORD_KIND: { status: 422, title: 'The system has no such kind of record' },
  SYM_QUALITY_REJECTED: { status: 422, title: 'A blocking data-quality rule rejects the record' },
  // Who asks, and for what.
  SYM_UNAUTHENTICATED: { status: 401, title: 'A valid access token is needed' },
  SYM_PURPOSE_MISSING: { status: 400, title: 'The purpose of the request is missing' },
  SYM_PURPOSE_UNKNOWN: { status: 400, title: 'The purpose of the request is not a known one' },
  SYM_CROSS_SITE: { status: 403, title: 'A request with a session must come from a page of this service' },
  SYM_FORBIDDEN: { status: 403, title: 'The role and purpose do not allow this operation' },
  SYM_NOT_FOUND: { status: 404, title: 'Nothing to be seen here' },
  // The state of things is another one.
  SYM_CONFLICT: { status: 409, title: 'The request contradicts the present state' },
  SYM_IMAGE_SEALED: { status: 409, title: 'The stored image opens with no key of the service' },
  SYM_ALREADY_EXISTS: { status: 409, title: 'It exists already' },
  SYM_VERSION_OLDER: { status: 409, title: 'A newer version of the record is stored' },
  SYM_VERSION_DIFFERS: { status: 409, title: 'The same version is stored with other content' },
  SYM_RECORD_ERASED: { status: 409, title: 'The record has been erased' },
  SYM_IDEMPOTENCY_KEY_REUSED: { status: 409, title: 'The idempotency key was used with another request' },
  SYM_DECISION_UNLAWFUL: { status: 409, title: 'The law does not allow this decision on this link' },
  SYM_DECISION_INCONSISTENT: { status: 409, title: 'The decision contradicts the surrounding links' },
  SYM_DECISION_OVERTAKEN: { status: 409, title: 'The link has changed since it was read' },
  SYM_LOAD_ENDED: { status: 409, title: 'The initial load takes no records any more' },
  SYM_RIGHTS_REFUSED: { status: 409, title: 'The law does not allow this step of the request now' },
  SYM_CLAIMED: { status: 409, title: 'Another officer works on this link now' },
  SYM_TRAINING_NEEDED: {
    status: 403,
    title: 'This decision is for officers trained for children and vulnerable persons',
  },
  SYM_HEARING_NEEDED: { status: 409, title: 'The person has to be heard before this decision' },
  SYM_JUDGEMENT_NEEDED: { status: 409, title: 'A first judgement has to be given before this decision' },
  SYM_LETTER_OVERTAKEN: { status: 409, title: 'The letter has changed since it was read' },
  SYM_LETTER_BLOCKED: { status: 409, title: 'The letter is blocked for a discreet check' },
  SYM_YELLOW_LEFT: { status: 409, title: 'Operations cannot start while a yellow link is left' },
  SYM_LEARNING_OFF: { status: 409, title: 'Learning from decisions is switched off' },
  SYM_MODEL_CHANGE_REFUSED: { status: 409, title: 'The change of the model cannot take this step now' },
  SYM_SECOND_PERSON_NEEDED: { status: 409, title: 'Another person has to confirm this' },
  SYM_PRECONDITION_FAILED: { status: 412, title: 'The resource is not in the version that If-Match names' },
  SYM_PRECONDITION_REQUIRED: { status: 428, title: 'If-Match is needed here' },
  // Not now.
  SYM_RATE_LIMITED: { status: 429, title: 'Too many requests', retryAfter: 10 },
  SYM_BACKLOG: { status: 429, title: 'Detection is behind; bulk intake pauses', retryAfter: 30 },
  SYM_INTERNAL: { status: 500, title: 'The service failed; quote the request id' },
  SYM_GRAPH_UNAVAILABLE: { status: 503, title: 'The graph cannot answer now', retryAfter: 5 },
  SYM_SESSION_UNAVAILABLE: { status: 503, title: 'Sessions cannot be read now', retryAfter: 5 },
  SYM_ISSUER_UNAVAILABLE: { status: 503, title: 'The issuer of tokens cannot be reached now', retryAfter: 5 },
  SYM_OVERLOADED: { status: 503, title: 'The service is overloaded', retryAfter: 5 },
  SYM_STOPPING: { status: 503, title: 'The service is stopping', retryAfter: 5 },
  SYM_MATCHER_UNAVAILABLE: {
    status: 503,
    title: 'The matcher, or an engine that it needs, cannot answer now',
    retryAfter: 5,
  },
  SYM_TIME_BUDGET: { status: 503, title: 'The answer took longer than its time budget', retryAfter: 5 },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof table;

export const ERRORS: Readonly<Record<ErrorCode, ErrorEntry>> = table;

/** One thing wrong with one field. `pointer` is a JSON Pointer into the body, or `/name` of a parameter or header. */
export interface FieldError {
  pointer: string;
  /** Upper-case token of the rule broken, such as `REQUIRED`, `FORMAT` or `CHECK_DIGIT`. */
  code: string;
  /** What is expected, without the value sent. */
  detail: string;
}

export interface ProblemOptions {
  /** One sentence for this occurrence, without values of the input. */
  detail?: string;
  errors?: FieldError[];
  /** Further members of the document, such as `stored` and `sent` of a version conflict or `article`. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An error that is meant to be seen. Everything else that is thrown becomes SYM_INTERNAL. */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly statusCode: number;
  readonly options: ProblemOptions;

  constructor(code: ErrorCode, options: ProblemOptions = {}) {
    super(options.detail ?? ERRORS[code].title, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.statusCode = ERRORS[code].status;
    this.options = options;
  }
}

export function problem(code: ErrorCode, options: ProblemOptions = {}): Problem {
  return new Problem(code, options);
}

/** The problem document of RFC 9457 with `code`, `errors` and `requestId` beside its own members. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  requestId: string;
  detail?: string;
  errors?: FieldError[];
  [member: string]: unknown;
}

export function problemDocument(error: Problem, requestId: string): ProblemDocument {
  const { detail, errors, members } = error.options;
  const { status, title } = ERRORS[error.code];
  return {
    ...members,
    type: `urn:symbolon:error:${error.code}`,
    title,
    status,
    code: error.code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    requestId,
  };
}
