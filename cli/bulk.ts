/** The import's view of the service, filled with HTTP: the bulk stream and the register of systems. */
import { ApiProblem, data, ServiceUnreachable } from '../client/index.ts';
import type { Connection } from './connection.ts';
import { ImportProblem } from './import/problem.ts';
import { type ImportService, type LineResult, NotNow } from './import/service.ts';

const DEFAULT_WAIT_SECONDS = 5;

interface BulkLine {
  line: number;
  status: LineResult['status'];
  flags?: string[];
  errors?: { pointer: string; code: string; detail: string }[];
}

/** @param loadId initial load that the records are sent for */
export function importService({ api, address, retryAfter }: Connection, loadId?: string): ImportService {
  let refused = false;
  const load = loadId === undefined ? '' : `?load=${loadId}`;
  return {
    // Sent for another load it is another import, which begins anew.
    address: `${address}${load}`,
    sendLines: async function* (lines) {
      try {
        const answer = await api.send(`/v1/records/bulk${load}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-ndjson' },
          body: `${lines.join('\n')}\n`,
        });
        let expected = 1;
        for await (const line of jsonLines<BulkLine>(answer)) {
          if (line.line !== expected)
            throw new ImportProblem(
              'BAD_ANSWER',
              'The service answered the lines in another order than they were sent.',
            );
          expected += 1;
          refused = false;
          yield {
            status: line.status,
            flags: line.flags ?? [],
            faults: (line.errors ?? []).map(({ pointer, code, detail }) => ({
              code,
              field: pointer,
              detail,
            })),
          };
        }
      } catch (error) {
        throw passing(error);
      }
    },
    ensureSystem: async ({ code, name, kind }) => {
      const { items } = await data(api.GET('/v1/systems'));
      if (items.some((system) => system.code === code)) return;
      if (kind !== 'EXTERNAL_LIST')
        throw new ImportProblem('UNKNOWN_SYSTEM', `The service knows no system ${code} (symbolon systems).`);
      await data(api.POST('/v1/systems', { body: { code, name: name ?? code, kind } }));
    },
  };

  /** What is worth another try becomes `NotNow`; a token that ran out is renewed once. */
  function passing(error: unknown): unknown {
    if (error instanceof ImportProblem) return error;
    if (error instanceof ApiProblem) {
      if (error.status === 401 && !refused) {
        refused = true;
        return new NotNow('signing in again', false, 0);
      }
      if (!error.isPassing) return error;
      const seconds = Number(retryAfter() ?? DEFAULT_WAIT_SECONDS);
      return new NotNow(error.problem.title, true, Number.isFinite(seconds) ? seconds : DEFAULT_WAIT_SECONDS);
    }
    if (error instanceof ServiceUnreachable) return new NotNow(error.message, false);
    // The connection broke while the answer was read.
    if (error instanceof TypeError || (error as Error).name === 'AbortError')
      return new NotNow('the connection was lost', false);
    return error;
  }
}

async function* jsonLines<T>(answer: Response): AsyncGenerator<T> {
  if (answer.body === null) return;
  let rest = '';
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
  }
}
