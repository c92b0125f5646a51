/** The import's HTTP: lines out, results in, what is worth another try and what is not. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../client/index.ts';
import { importService } from './bulk.ts';
import { sendChunk } from './import/send-chunk.ts';
import type { LineResult } from './import/service.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serviceWith(answer: RequestListener) {
  const own = createServer(answer);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  let retryAfter: string | null = null;
  const api = connect({
    baseUrl: address,
    token: async () => 'token',
    purpose: 'RECORD_KEEPING',
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      retryAfter = response.headers.get('retry-after');
      return response;
    },
  });
  return importService({ api, address, retryAfter: () => retryAfter });
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string[]> {
  let text = '';
  for await (const chunk of request) text += chunk.toString();
  return text.split('\n').filter(Boolean);
}

const problem = (status: number, code: string) =>
  JSON.stringify({ type: 'about:blank', title: code, status, code, requestId: 'r' });
const created = (line: number) => `${JSON.stringify({ line, status: 'CREATED' })}\n`;
const collect = async (results: AsyncIterable<LineResult>) => {
  const found: LineResult[] = [];
  for await (const result of results) found.push(result);
  return found;
};

describe('lines sent to the service', () => {
  it('give their results in order, with reasons and flags', async () => {
    const service = await serviceWith(async (request, response) => {
      expect(request.headers).toMatchObject({
        'content-type': 'application/x-ndjson',
        'x-purpose': 'RECORD_KEEPING',
      });
      expect(await bodyOf(request)).toEqual(['{"a":1}', '{"a":2}']);
      response.write('{"line":1,"status":"CREATED","flags":["VERSION_GAP"]}\n{"line":2,"sta');
      response.end('tus":"REJECTED","errors":[{"pointer":"/version","code":"OLD","detail":"older"}]}\n');
    });
    expect(await collect(service.sendLines(['{"a":1}', '{"a":2}']))).toEqual([
      { status: 'CREATED', flags: ['VERSION_GAP'], faults: [] },
      { status: 'REJECTED', flags: [], faults: [{ field: '/version', code: 'OLD', detail: 'older' }] },
    ]);
  });

  it('are sent again, only those without an answer, when the connection breaks', async () => {
    const seen: string[][] = [];
    const service = await serviceWith(async (request, response) => {
      const lines = await bodyOf(request);
      seen.push(lines);
      if (seen.length === 1) {
        response.write(created(1));
        setTimeout(() => response.destroy(), 20);
      } else response.end(lines.map((_, index) => created(index + 1)).join(''));
    });
    expect(await sendChunk(service, ['1', '2', '3'], { pauseMs: 1 })).toHaveLength(3);
    expect(seen).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });

  it('wait for as long as Retry-After says', async () => {
    let asked = 0;
    const waits: number[] = [];
    const service = await serviceWith(async (request, response) => {
      await bodyOf(request);
      asked += 1;
      if (asked > 1) return void response.end(created(1));
      response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '1' });
      response.end(problem(429, 'SYM_BACKLOG'));
    });
    await sendChunk(service, ['1'], { onWait: (_, milliseconds) => waits.push(milliseconds) });
    expect(waits).toEqual([1000]);
  });

  it('sign in again once when the token has run out, and no more than that', async () => {
    let asked = 0;
    const service = await serviceWith(async (request, response) => {
      await bodyOf(request);
      asked += 1;
      response.writeHead(401, { 'content-type': 'application/problem+json' });
      response.end(problem(401, 'SYM_UNAUTHENTICATED'));
    });
    await expect(sendChunk(service, ['1'], { pauseMs: 1 })).rejects.toMatchObject({
      code: 'SYM_UNAUTHENTICATED',
    });
    expect(asked).toBe(2);
  });

  it.each([400, 403, 413])('are not repeated after %i', async (status) => {
    let asked = 0;
    const service = await serviceWith(async (request, response) => {
      await bodyOf(request);
      asked += 1;
      response.writeHead(status, { 'content-type': 'application/problem+json' });
      response.end(problem(status, 'SYM_FORBIDDEN'));
    });
    await expect(sendChunk(service, ['1'], { pauseMs: 1 })).rejects.toMatchObject({ status });
    expect(asked).toBe(1);
  });

  it('answered in another order stop the import', async () => {
    const service = await serviceWith(async (request, response) => {
      await bodyOf(request);
      response.end(created(2));
    });
    await expect(sendChunk(service, ['1', '2'])).rejects.toMatchObject({ code: 'BAD_ANSWER' });
  });
});

describe('an external list', () => {
  it('is registered when it is missing, and only then', async () => {
    const posted: string[] = [];
    const service = await serviceWith(async (request, response) => {
      const [body] = await bodyOf(request);
      response.setHeader('content-type', 'application/json');
      if (request.method === 'POST') posted.push(body as string);
      response.end(request.method === 'POST' ? '{}' : '{"items":[{"code":"KNOWN"}]}');
    });
    await service.ensureSystem({ code: 'KNOWN', kind: 'EXTERNAL_LIST' });
    await service.ensureSystem({ code: 'LIST_B', name: 'List B', kind: 'EXTERNAL_LIST' });
    expect(posted.map((body) => JSON.parse(body))).toEqual([
      { code: 'LIST_B', name: 'List B', kind: 'EXTERNAL_LIST' },
    ]);
    await expect(service.ensureSystem({ code: 'VIZ' })).rejects.toMatchObject({ code: 'UNKNOWN_SYSTEM' });
  });
});
