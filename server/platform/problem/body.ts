/**
 * Reading of JSON bodies: refuses deep nesting before it is parsed, and the keys that reach into prototypes.
 * Content types that no route reads are answered 415.
 */
import type { FastifyInstance } from 'fastify';
import { ownTurn } from '../../../graph/store/index.ts';
import { problem } from '../../errors.ts';

/** Characters from which a body, which then holds images, is read and checked in turns of the event loop of their own. */
const LONG = 2 ** 20;

export function readJsonBodies(app: FastifyInstance, maxDepth: number): void {
  app.removeContentTypeParser('text/plain');
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    (request, body, done) => {
      const read = (end: typeof done) => {
        if (isTooDeep(body, maxDepth))
          end(problem('SYM_JSON_TOO_DEEP', { detail: `At most ${maxDepth} levels are read.` }));
        else parse(request, body, (error, value) => end(error ? badJson(body) : null, value));
      };
      if (body.length <= LONG) return read(done);
      const later: typeof done = (error, value) => void ownTurn().then(() => done(error, value));
      void ownTurn().then(() => read(later));
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

/** Counts open brackets outside strings in one pass over the text; strings, which may be images, are leapt over. */
export function isTooDeep(text: string, maxDepth: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22) {
      index = endOfString(text, index);
      if (index < 0) return false;
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return false;
}

/** Index of the quotation mark that closes the string opened at `start`: one after an even number of backslashes; or -1. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
