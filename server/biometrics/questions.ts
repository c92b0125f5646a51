/**
 * Where the matcher is asked: HTTP on a port of its own, on loopback unless the API is on another machine, with a token, for the API alone. Samples come in here and
 * outcomes go out; the API itself never holds a stored template.
 */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { EngineAway } from '../../graph/biometrics/index.ts';
import type { DetectContext } from '../../graph/detector/index.ts';
import { isUnreachable } from '../../graph/store/index.ts';
import type { Resources } from '../resources.ts';
import type { Engines } from './engines.ts';
import { type AskedSample, BiometricSearch, type Side } from './search.ts';
import { startWaitingSearches } from './waiting-searches.ts';

export interface Questions {
  /** `http://host:port`. */
  readonly address: string;
  close(): Promise<void>;
}

/** What can be asked, by path. `null` answers `/verify` where a record is not there. */
export interface QuestionBodies {
  '/examine': { sample: AskedSample };
  '/verify': { left: Side; right: Side };
  '/identify': { samples: AskedSample[]; systems: string[] };
  '/clusters/check': object;
}
type Handlers = { [Path in keyof QuestionBodies]: (body: QuestionBodies[Path]) => Promise<unknown> };

/** Bytes of a question: ten fingers and a face as large as intake takes them. */
const MOST_BYTES = 128 * 2 ** 20;

/** @param checkClusters computes all clusters from scratch, in this process since it opens templates */
export async function startQuestions(
  resources: Resources,
  engines: Engines,
  context: DetectContext,
  checkClusters: () => Promise<unknown>,
): Promise<Questions> {
  const { config, secrets, log } = resources;
  const search = new BiometricSearch(context, engines);
  const waiting = startWaitingSearches(resources, search);
  const handlers: Handlers = {
    '/examine': ({ sample }) => search.examine(sample),
    '/verify': async ({ left, right }) => (await search.verify(left, right)) ?? null,
    '/identify': ({ samples, systems }) => search.identify(samples, systems),
    '/clusters/check': checkClusters,
  };
  const server = createServer((request, response) => {
    void answer(request, response, secrets.matcherToken, handlers).catch((error: unknown) => {
      // The kind only: a message may carry a piece of the question.
      const away = error instanceof EngineAway || isUnreachable(error) || nameOf(error) === 'IndexLost';
      if (!away) log.error({ error: nameOf(error) }, 'a question failed');
      send(response, away ? 503 : 500, { code: away ? 'AWAY' : 'FAILED' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, config.matcherHost, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${config.matcherHost === '0.0.0.0' ? hostname() : config.matcherHost}:${port}`,
    async close() {
      await Promise.all([waiting.stop(), closed(server)]);
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  handlers: Handlers,
): Promise<void> {
  if (!isToken(request.headers.authorization, token)) return send(response, 401, { code: 'TOKEN' });
  const handler = Object.hasOwn(handlers, request.url ?? '')
    ? handlers[request.url as keyof Handlers]
    : undefined;
  if (handler === undefined || request.method !== 'POST') return send(response, 404, { code: 'UNKNOWN' });
  const body = await read(request);
  if (body === undefined) return send(response, 413, { code: 'TOO_LARGE' });
  send(response, 200, await (handler as (body: unknown) => Promise<unknown>)(JSON.parse(body)));
}

function isToken(header: string | undefined, token: string): boolean {
  const [given, wanted] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSE_MS).unref();
  });
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
/** Questions that run are given this long. */
const CLOSE_MS = 3_000;
