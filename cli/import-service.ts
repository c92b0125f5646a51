/** The service as an import sees it: the NDJSON stream of the interface and the register of systems. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Api, ApiProblem, ServiceUnreachable } from '../client/index.ts';
import { type ImportService, type LineResult, NotNow } from './import/service.ts';

interface BulkLine {
  status: LineResult['status'];
  flags?: string[];
  errors?: { pointer: string; code: string; detail: string }[];
}

export function importService(api: Api, address: string): ImportService {
  return {
    address,
    async *sendLines(lines) {
      try {
        const answer = await api.send('/v1/records/bulk?lane=BULK', {
          method: 'POST',
          headers: { 'content-type': 'application/x-ndjson' },
          body: lines.map((line) => `${line}\n`).join(''),
        });
        const input = Readable.fromWeb(answer.body as ReadableStream);
        for await (const text of createInterface({ input })) if (text !== '') yield lineResult(text);
      } catch (error) {
        throw passing(error);
      }
    },
    async ensureSystem({ code, name, kind }) {
      const answer = (await (await api.send('/v1/systems')).json()) as { items: { code: string }[] };
      if (answer.items.some((system) => system.code === code) || kind === undefined) return;
      await api.send('/v1/systems', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, name: name ?? code, kind }),
      });
    },
  };
}

function lineResult(text: string): LineResult {
  const { status, flags = [], errors = [] } = JSON.parse(text) as BulkLine;
  return {
    status,
    flags,
    faults: errors.map(({ pointer, code, detail }) => ({ code, field: pointer, detail })),
  };
}

/** What another try can mend. A stream that broke off is one of them. */
function passing(error: unknown): unknown {
  if (error instanceof NotNow) return error;
  if (error instanceof ApiProblem && error.isPassing)
    return new NotNow(error.problem.title, error.status === 429, error.status === 429 ? 5 : 2);
  if (error instanceof ApiProblem) return error;
  if (error instanceof ServiceUnreachable || error instanceof TypeError || error instanceof SyntaxError)
    return new NotNow('the connection was lost', false);
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? new NotNow(`the connection was lost (${code})`, false) : error;
}
