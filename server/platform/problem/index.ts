/**
 * Errors as problem documents (RFC 9457): everything thrown anywhere below ends here. What is not meant to be seen
 * becomes SYM_INTERNAL with the request id and nothing else; the log gets its kind and place.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { isUnavailable } from '../../../graph/store/index.ts';
import { ERRORS, type ErrorCode, type FieldError, Problem, problem, problemDocument } from '../../errors.ts';
import { validatorCompiler } from './validator.ts';

export { isTooDeep, readJsonBodies } from './body.ts';
export { BASE64, fieldErrors } from './validator.ts';

const PARTS: Record<string, ErrorCode> = {
  body: 'SYM_INVALID_BODY',
  querystring: 'SYM_INVALID_QUERY',
  params: 'SYM_INVALID_PATH',
  headers: 'SYM_INVALID_HEADER',
};

const FASTIFY_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'SYM_BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'SYM_UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'SYM_MALFORMED_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'SYM_MALFORMED_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'SYM_BAD_REQUEST',
  FST_ERR_BAD_URL: 'SYM_INVALID_PATH',
  FST_ERR_NOT_FOUND: 'SYM_NOT_FOUND',
  FST_UNDER_PRESSURE: 'SYM_OVERLOADED',
  FST_ERR_HANDLER_TIMEOUT: 'SYM_TIME_BUDGET',
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'SYM_UNSUPPORTED_MEDIA_TYPE',
};

const STATUS_CODES: Record<number, ErrorCode> = {
  401: 'SYM_UNAUTHENTICATED',
  403: 'SYM_FORBIDDEN',
  404: 'SYM_NOT_FOUND',
  408: 'SYM_REQUEST_TIMEOUT',
  413: 'SYM_BODY_TOO_LARGE',
  415: 'SYM_UNSUPPORTED_MEDIA_TYPE',
  429: 'SYM_RATE_LIMITED',
};

export function answerProblems(app: FastifyInstance): void {
  app.setValidatorCompiler(validatorCompiler);
  app.addHook('onRoute', refuseUnknownParameters);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const seen = toProblem(error);
    if (seen.statusCode >= 500) request.log.error({ err: error, code: seen.code }, 'request failed');
    return sendProblem(reply, request, seen);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(reply, request, problem('SYM_NOT_FOUND')));
}

/** A misspelt parameter is refused: a filter that is passed over shows more than was asked for. */
function refuseUnknownParameters(route: RouteOptions): void {
  if (!route.url.startsWith('/v1/')) return;
  const known = route.schema?.querystring ?? { type: 'object', properties: {} };
  route.schema = { ...route.schema, querystring: { ...known, additionalProperties: false } };
}

/** What the asker may know of an error. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return problem('SYM_GRAPH_UNAVAILABLE', { cause: error });
  const { code, statusCode, validation, validationContext } = (error ?? {}) as Partial<FastifyError>;
  if (validation !== undefined)
    return problem(PARTS[validationContext ?? 'body'] ?? 'SYM_INVALID_BODY', {
      errors: validation as unknown as FieldError[],
    });
  const known = FASTIFY_CODES[code ?? ''] ?? STATUS_CODES[statusCode ?? 0];
  if (known !== undefined) return problem(known);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return problem('SYM_BAD_REQUEST');
  return problem('SYM_INTERNAL', { cause: error });
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, seen: Problem): FastifyReply {
  const { retryAfter } = ERRORS[seen.code];
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  // Serialised here: a route's response schema must not drop members of the problem.
  return reply
    .code(seen.statusCode)
    .headers(seen.options.headers ?? {})
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(seen, request.id)));
}
