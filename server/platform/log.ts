/**
 * The log: JSON lines on standard output with ids, route patterns and times only. No bodies, no addresses with ids or
 * search words, no messages of foreign errors, which may quote data (`docs/errors.md`).
 */
import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';

/** Errors whose messages are written by the language and name code, not data. */
const SPEAKING = new Set(['TypeError', 'ReferenceError', 'RangeError', 'ConfigError', 'MigrationError']);

export function openLog(level: string, name: string): FastifyBaseLogger {
  return pino({
    level,
    name,
    base: { name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError, error: describeError, req: () => undefined, res: () => undefined },
    redact: {
      paths: ['*.password', '*.secret', '*.token', '*.authorization', 'headers', 'body', 'query', 'params'],
      remove: true,
    },
  });
}

/** Kind, code and place of an error; its message only where it cannot hold data. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(SPEAKING.has(error.name) ? { message: error.message.slice(0, 300) } : {}),
    at: places.slice(0, 8).map((line) => line.trim().slice(3)),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
