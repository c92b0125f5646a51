/**
 * How long the event loop of the API is held up while it takes records with large images: a real API process beside
 * throw-away services, asked over HTTP, watched from the inside by `loop-watch.ts`. The images are noise with the first
 * bytes of a JPEG: no engine runs here, and intake looks at no more.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { clientCredentials } from '../../client/index.ts';
import { MOST_SAMPLE_BYTES, seedSystems } from '../../graph/sources/index.ts';
import { migrate, openGraph } from '../../graph/store/index.ts';
import { personOf, record } from '../../tests/fixtures/records.ts';
// @ts-expect-error plain JavaScript
import { provision } from '../../tools/provision/index.mjs';
// @ts-expect-error plain JavaScript
import { freePort } from '../../tools/provision/port.mjs';
// @ts-expect-error plain JavaScript
import { readSecrets } from '../../tools/provision/secrets.mjs';
import type { LoopFigures } from './loop-watch.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ROUNDS = 8;
const WARM_UP = 4;
const IDLE_MS = 5_000;
const START_MS = 60_000;
const SIZES = { '100 kB': 100_000, '1 MB': 1_000_000, '8 MiB, the largest': MOST_SAMPLE_BYTES };

export interface LoopCase {
  name: string;
  figures: LoopFigures;
}

/** `idle` first: what to take off the others. */
export async function measureEventLoop(): Promise<{ idle: LoopFigures; cases: LoopCase[] }> {
  const services = await provision({ purpose: 'test' });
  const home = mkdtempSync(join(tmpdir(), 'symbolon-bench-'));
  let api: ChildProcess | undefined;
  try {
    const { neo4j, redis } = services;
    const graph = openGraph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
    await migrate(graph, 'bench');
    await seedSystems(graph, new Date().toISOString());
    await graph.close();
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    api = fork(path('../../server/api.ts'), {
      execArgv: ['--import', path('loop-watch.ts')],
      env: {
        ...process.env,
        ...{ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password },
        ...{ REDIS_URL: redis.url, SYMBOLON_HOME: home, SYMBOLON_PORT: String(port), LOG_LEVEL: 'error' },
        FINGERPRINT_URL: '',
        // Long turns are to be measured, not refused.
        SYMBOLON_OVERLOAD_MS: '0',
      },
    });
    await untilReady(address);
    const send = await sender(address, home);
    const cases: LoopCase[] = [];
    for (let n = 0; n < WARM_UP; n++) await send(MOST_SAMPLE_BYTES);
    await figuresOf(api);
    await pause(IDLE_MS);
    const idle = await figuresOf(api);
    for (const [size, bytes] of Object.entries(SIZES))
      for (const atOnce of [1, 4]) {
        for (let round = 0; round < ROUNDS; round++)
          await Promise.all(Array.from({ length: atOnce }, () => send(bytes)));
        const how = atOnce === 1 ? 'one at a time' : `${atOnce} at once`;
        cases.push({ name: `${size}, ${how}`, figures: await figuresOf(api) });
      }
    return { idle, cases };
  } finally {
    if (api?.exitCode === null) {
      api.kill('SIGTERM');
      await once(api, 'exit');
    }
    await services.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function figuresOf(api: ChildProcess): Promise<LoopFigures> {
  const answer = once(api, 'message');
  api.send('figures');
  return (await answer)[0] as LoopFigures;
}

async function untilReady(address: string): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await pause(200)) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('the API did not become ready');
}

/** Sends a record of a new person with one image of that many bytes. */
async function sender(address: string, home: string): Promise<(bytes: number) => Promise<void>> {
  const clientSecret = readSecrets(home).clients?.cli as string;
  const token = clientCredentials({ clientId: 'cli', clientSecret, tokenUrl: `${address}/oidc/token` });
  let person = 0;
  return async (bytes) => {
    person += 1;
    const image = Buffer.concat([Buffer.of(0xff, 0xd8, 0xff), randomBytes(bytes - 3)]);
    const body = {
      ...record('EURODAC', { ref: `L${person}`, ...personOf(person) }),
      biometrics: [{ modality: 'FACE', imageBase64: image.toString('base64'), mediaType: 'image/jpeg' }],
    };
    const answer = await fetch(`${address}/v1/records`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${await token()}`, 'x-purpose': 'RECORD_KEEPING' },
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status !== 201) throw new Error(`${answer.status}: ${text}`);
  };
}
