/**
 * Reading of JSON bodies: refuses deep nesting before it is parsed, and the keys that reach into prototypes.
 * Content types that no route reads are answered 415.
 */
import type { FastifyInstance } from 'fastify';
import { problem } from '../../errors.ts';

export function readJsonBodies(app: FastifyInstance, maxDepth: number): void {
  app.removeContentTypeParser('text/plain');
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    (request, body, done) => {
      if (isTooDeep(body, maxDepth)) {
        done(problem('SYM_JSON_TOO_DEEP', { detail: `At most ${maxDepth} levels are read.` }));
        return;
      }
      parse(request, body, (error, value) => done(error ? badJson(body) : null, value));
    },
  );
}

/** The parser refuses for two reasons and tells neither; what plain JSON reads was refused for its keys. */
function badJson(body: string): Error {
  if (body === '') return problem('SYM_MALFORMED_JSON', { detail: 'The body is empty.' });
  try {
    JSON.parse(body);
  } catch {
    return problem('SYM_MALFORMED_JSON');
  }
  return problem('SYM_FORBIDDEN_KEY', {
    detail: 'The keys __proto__ and constructor.prototype are refused.',
  });
}

/** Counts open brackets outside strings in one pass over the text. */
export function isTooDeep(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === 0x5c) index += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return false;
}
